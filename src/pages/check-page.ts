import type { Answer } from '../answer/answer.ts';
import { MESSAGE_MAX } from '../check/check-message.ts';
import type { Context } from '../commands/command.ts';
import { findSources } from '../commands/find-sources.ts';
import { withoutActing } from '../files/characters.ts';
import { answerTarget } from '../interaction/answer-target.ts';
import { QUESTION_MAX } from '../search/question/question.ts';
import { CATALOGUES } from '../surfaces/texts/locales.ts';
import { createSpeaker } from '../surfaces/texts/say.ts';
import { readPermalink, searchAddress } from '../surfaces/web/addresses.ts';
import { drawAnswer } from '../surfaces/web/answer.ts';
import { drawCheckForm, drawLegend } from '../surfaces/web/check-form.ts';
import { type Html, html } from '../surfaces/web/html.ts';
import { drawDocument } from '../surfaces/web/shell.ts';
import { headOf } from '../text/truncate.ts';
import type { Page } from './page.ts';

/**
 * `/check`: where the sentences of a pasted text come from. The address of a passage alone claims
 * nothing, but says which passage is wanted; a question is offered to be asked.
 */
export function makeCheckPage(typed: string, context: Context): Page {
  const { locale } = context;
  const text = withoutActing(typed.toWellFormed());
  const { title } = CATALOGUES[locale].web.check;
  const content = html`<h1>${title}</h1>
${drawCheckForm(headOf(text, MESSAGE_MAX), MESSAGE_MAX, locale)}${text.trim() === '' ? '' : drawFound(text, context)}`;
  return { status: 200, html: drawDocument({ locale, title }, content) };
}

function drawFound(text: string, context: Context): Html {
  const { locale, library } = context;
  const texts = CATALOGUES[locale].web.check;
  const speaker = createSpeaker(locale, library, String);
  const permalink = readPermalink(text.trim());
  if (permalink !== undefined) {
    const answer = answerTarget({ ask: 'passage', ...permalink, part: 0 }, context);
    return html`<p class="said">${texts.permalink}</p>\n${drawAnswer(answer, speaker)}`;
  }
  const answer = answerTarget({ ask: 'message', name: findSources.data.name, text }, context);
  return html`${offerToAsk(text, answer, texts.ask)}${answer.kind === 'check' ? drawLegend(locale) : ''}${drawAnswer(answer, speaker)}`;
}

/** A text without claims may be a question. */
function offerToAsk(text: string, { kind }: Answer, label: string): Html | undefined {
  if (kind !== 'empty' || text.length > QUESTION_MAX) return undefined;
  return html`<p class="said"><a href="${searchAddress(text.trim())}">${label}</a></p>\n`;
}
