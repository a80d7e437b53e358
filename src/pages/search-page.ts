import type { Again, Answer } from '../answer/answer.ts';
import { citationsOf } from '../answer/blocks.ts';
import { ask } from '../commands/ask.ts';
import type { Context } from '../commands/command.ts';
import { withoutActing } from '../files/characters.ts';
import { answerTarget } from '../interaction/answer-target.ts';
import type { RequestTarget } from '../interaction/request.ts';
import { QUESTION_MAX } from '../search/question/question.ts';
import { CATALOGUES } from '../surfaces/texts/locales.ts';
import { createSpeaker, type Speaker } from '../surfaces/texts/say.ts';
import { drawAnswer } from '../surfaces/web/answer.ts';
import { html } from '../surfaces/web/html.ts';
import { sayPageTitle } from '../surfaces/web/page-title.ts';
import { drawSearchForm } from '../surfaces/web/search-form.ts';
import { drawDocument } from '../surfaces/web/shell.ts';
import { headOf } from '../text/truncate.ts';
import type { Page } from './page.ts';

/** Characters of the description that a link to the page has. */
const DESCRIPTION_MAX = 160;

/** `/search?q=`: the same answer as to `/ask`, or that of a button. */
export function makeSearchPage(typed: string, again: Again | undefined, context: Context): Page {
  const { locale, library } = context;
  // A browser replaces half a character when it sends one, and obeys those that turn the text round.
  const question = withoutActing(typed.toWellFormed());
  const answer = answerTarget(again === undefined ? asked(question) : repeated(again), context);
  const speaker = createSpeaker(locale, library, String);
  const kept = headOf(question, QUESTION_MAX);
  const content = html`<h1 class="unseen">${CATALOGUES[locale].web.search.title}</h1>
${drawSearchForm(kept, locale)}${drawAnswer(answer, speaker)}`;
  const shell = { locale, ...aboutPage(kept, answer, speaker) };
  return { status: answer.kind === 'control-gone' ? 404 : 200, html: drawDocument(shell, content) };
}

function asked(question: string): RequestTarget {
  return { ask: 'command', name: ask.data.name, options: { question } };
}

function repeated({ command: name, ids }: Again): RequestTarget {
  return { ask: 'again', name, ids };
}

function aboutPage(question: string, answer: Answer, speaker: Speaker) {
  const [first] = citationsOf(answer.blocks);
  return {
    title: sayPageTitle(question, answer, speaker),
    ...(first && { description: headOf(first.quote, DESCRIPTION_MAX) }),
  };
}
