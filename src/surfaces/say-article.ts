import type { ListedArticle } from '../answer/answer.ts';
import { brief, originOf } from './origin-of.ts';
import type { Speaker } from './texts/say.ts';

/** Characters shown in a list, where each article leaves room for the others. */
const [TITLE_MAX, SOURCE_MAX, NOTICE_MAX] = [100, 40, 80];

/** An article's title, a line with its source, date, counts and id, and its notice if it has one. */
export function sayArticle({ article, facts }: ListedArticle, speaker: Speaker) {
  const { title, passages, notice, id } = article;
  const about = speaker.say('library.article', {
    ...originOf(article, SOURCE_MAX),
    passages: passages.length,
    facts,
    id: { words: id },
  });
  const said =
    notice && speaker.say('reply.notice', { notice: { words: brief(notice, NOTICE_MAX) } });
  return { title: speaker.words(brief(title, TITLE_MAX)), about, ...(said && { notice: said }) };
}
