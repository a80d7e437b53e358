import type { Answer, AnswerKind, Block } from '../../answer/answer.ts';
import { factsOf } from '../../answer/blocks.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { articlesBelow, sayBelow } from '../say-footer.ts';
import type { Speaker } from '../texts/say.ts';
import { WEB_TEXTS } from '../texts/web.ts';
import type { AnswerTier } from '../texts/web-texts.ts';
import { articleAddress } from './addresses.ts';
import { drawBlocks } from './answer-block.ts';
import { drawChoices } from './answer-choices.ts';
import { drawQuote } from './answer-quote.ts';
import { type Html, html } from './html.ts';

/** Blocks of an answer that a page has room for. */
const BLOCKS_MAX = 300;

/** How sure answers of each kind are; those that say nothing about a question are of no tier. */
const TIERS: Readonly<Record<AnswerKind, AnswerTier | undefined>> = {
  passages: 'sure',
  fact: 'sure',
  facts: 'sure',
  comparison: 'sure',
  timeline: 'sure',
  source: 'sure',
  nearest: 'nearest',
  'ambiguous-name': 'nearest',
  'ambiguous-source': 'nearest',
  'no-answer': 'nothing',
  'not-mentioned': 'nothing',
  'unknown-name': 'nothing',
  'source-gone': 'nothing',
  check: undefined,
  library: undefined,
  more: undefined,
  empty: undefined,
  'not-comparable': undefined,
  'unclear-date': undefined,
  'unclear-filter': undefined,
  'control-gone': undefined,
  help: undefined,
  'unknown-command': undefined,
  error: undefined,
};

/** An answer with all that it shows, what more was found, what to ask next, and where it comes from. */
export function drawAnswer(answer: Answer, speaker: Speaker): Html {
  const texts = WEB_TEXTS[speaker.locale].search;
  const tier = TIERS[answer.kind];
  const { blocks } = answer;
  const shown = blocks.slice(0, BLOCKS_MAX);
  return html`<section class="answer ${tier ?? ''}" aria-label="${texts.answer}">
${tier === undefined ? '' : html`<p class="tier">${texts.tiers[tier]}</p>\n`}${drawBlocks(shown, speaker)}${drawLeft(blocks.slice(BLOCKS_MAX), speaker)}${drawFurther(answer, speaker)}${drawNext(answer, speaker)}${drawFooter(answer, speaker)}</section>
`;
}

/** How many facts there is no room for. */
function drawLeft(left: readonly Block[], speaker: Speaker): Html | undefined {
  if (left.length === 0) return undefined;
  const count = factsOf(left).length || left.length;
  return html`<p class="said">${speaker.say('reply.more', { count })}</p>\n`;
}

/** Passages that were found too, to open: a page has room for them. */
function drawFurther({ kind, further = [] }: Answer, speaker: Speaker): Html | undefined {
  if (further.length === 0) return undefined;
  const isWeak = kind !== 'passages' && kind !== 'fact' && kind !== 'facts';
  const draw = (citation: Citation) =>
    drawQuote({ citation, ...(isWeak ? { weak: true as const } : {}) }, speaker);
  return html`<details class="further"><summary>${speaker.say('control.more', { count: further.length })}</summary>
${further.map(draw)}</details>
`;
}

function drawNext({ next = [] }: Answer, speaker: Speaker): Html | undefined {
  if (next.length === 0) return undefined;
  const { next: name } = WEB_TEXTS[speaker.locale].search;
  return html`<nav class="next" aria-label="${name}">${drawChoices(next, speaker)}</nav>\n`;
}

function drawFooter(answer: Answer, speaker: Speaker): Html | undefined {
  const articles = articlesBelow(answer, speaker).map(({ article, said }) => {
    return html`<p><a href="${articleAddress(article.id)}">${said}</a></p>\n`;
  });
  const lines = [...articles, ...sayBelow(answer, speaker).map((line) => html`<p>${line}</p>\n`)];
  return lines.length === 0 ? undefined : html`<footer class="quiet">\n${lines}</footer>\n`;
}
