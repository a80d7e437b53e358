import type { Answer } from '../../answer/answer.ts';
import { sectionAt } from '../../answer/sections.ts';
import { headOf } from '../../text/truncate.ts';
import { sayHeading } from '../say-title.ts';
import { CATALOGUES } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';

/** Characters that a tab and a list of bookmarks have room for. */
const TITLE_MAX = 60;

/** The title of a page with an answer: the question or, without one, what the answer is about. */
export function sayPageTitle(question: string, { blocks }: Answer, speaker: Speaker): string {
  const [first] = blocks;
  const about =
    first?.kind === 'heading'
      ? sayHeading(first.message, sectionAt(0, blocks), speaker)
      : CATALOGUES[speaker.locale].web.search.title;
  const said = question.trim() === '' ? about : question;
  const title = headOf(said, TITLE_MAX);
  return title === said ? said : `${title}…`;
}
