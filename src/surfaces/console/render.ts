import {
  type Answer,
  type Block,
  citationsOf,
  type ListedArticle,
  proofOf,
} from '../../answer/answer.ts';
import { evidenceOf } from '../../answer/check/verdict.ts';
import type { Found } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import type { Locale } from '../../text/locale.ts';
import { sayArticle } from '../say-article.ts';
import { sayChoice } from '../say-choice.ts';
import { sayClaim } from '../say-claim.ts';
import { sayFact } from '../say-fact.ts';
import { sayFooter } from '../say-footer.ts';
import { sayAllPlaces, sayMark, sayPlace, sayPlaces, sayTrail } from '../say-place.ts';
import { setOff } from '../set-off.ts';
import { soleArticle } from '../sole-article.ts';
import { createSpeaker, type Lexicon, type Speaker } from '../texts/say.ts';
import { comparisonText } from './comparison.ts';
import type { Style } from './style.ts';

/** Escape sequences and other control characters would act on the terminal. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu;

/** Draws an answer as lines of text. */
export function renderConsole(
  answer: Answer,
  locale: Locale,
  lexicon: Lexicon,
  style: Style,
): string {
  const speaker = createSpeaker(locale, lexicon, (words) => words.replace(CONTROL, ''));
  const named = soleArticle(answer) === undefined;
  const blocks = answer.blocks.map((block) => blockText(block, speaker, style, named));
  const footer = [...sayFurther(answer, speaker), ...sayFooter(answer, speaker)];
  return [...blocks, ...footer.map(style.dim)].join('\n');
}

/** Where a button 更多 would lead: `另见 ¶9 ¶11 · title · source · date`, a line an article. */
function sayFurther({ further = [] }: Answer, speaker: Speaker): string[] {
  const articles = [...new Set(further.map(({ article }) => article))];
  return articles.map((each) => {
    const within = further.filter(({ article }) => article === each);
    return speaker.say('citation.also').replace('{places}', () => sayPlaces(each, within, speaker));
  });
}

/** @param named whether each fact names its article */
function blockText(block: Block, speaker: Speaker, style: Style, named: boolean): string {
  const placesOf = (block: Block) =>
    (named ? sayAllPlaces(citationsOf([block]), speaker) : []).map(
      (line) => `    ${style.dim(line)}`,
    );
  switch (block.kind) {
    case 'heading':
      return style.bold(speaker.say(block.message.key, block.message.values));
    case 'notice':
      return speaker.say(block.message.key, block.message.values);
    case 'claim':
      return claimText(block, speaker, style);
    case 'choices':
      return block.choices.map((choice) => `  ${sayChoice(choice, speaker)}`).join('\n');
    case 'quote':
      return quoteText(block.citation, speaker, block.weak ? { ...style, mark: String } : style);
    case 'context':
      return quoteText(block.citation, speaker, style);
    case 'fact':
      return [factText(block.found, speaker, style), ...placesOf(block)].join('\n');
    case 'comparison':
      return [comparisonText(block, speaker, style), ...placesOf(block)].join('\n');
    case 'article':
      return articleText(block, speaker, style);
  }
}

/** The whole passage, its answering sentence marked: 「…」 without colours. */
function quoteText(citation: Citation, speaker: Speaker, style: Style): string {
  const { passage, start, end } = citation;
  const words = [
    passage.text.slice(0, start),
    passage.text.slice(start, end),
    passage.text.slice(end),
  ];
  const [before = '', marked = '', after = ''] = words.map((part) => speaker.literal(part));
  const place = [sayPlace(citation, speaker), sayTrail(citation, speaker)]
    .filter((part) => part !== '')
    .join(' · ');
  return [`  ${before}${style.mark(marked)}${after}`, `  ${style.dim(place)}`].join('\n');
}

/** A sentence of a message, what was found of it, and the sentences it is held beside. */
function claimText(
  block: Extract<Block, { kind: 'claim' }>,
  speaker: Speaker,
  style: Style,
): string {
  const { words, verdict } = sayClaim(block, speaker);
  const quotes = evidenceOf(block.verdict).flatMap(({ citation, same }) => [
    `    ${setOff(citation.quote, same.source, Number.POSITIVE_INFINITY, speaker.literal, style.mark)}`,
    `    ${style.dim(sayPlace(citation, speaker))}`,
  ]);
  return [style.bold(words), ...verdict.map((line) => `  ${line}`), ...quotes].join('\n');
}

function factText(found: Found, speaker: Speaker, style: Style): string {
  const { who, when, what } = sayFact(found, speaker);
  const proof = proofOf(found.fact).map(
    (citation) => `    ${speaker.literal(citation.quote)} ${style.dim(sayMark(citation, speaker))}`,
  );
  return [`  ${[style.bold(who), ...when, ...what].join(' · ')}`, ...proof].join('\n');
}

function articleText(listed: ListedArticle, speaker: Speaker, style: Style): string {
  const { title, about } = sayArticle(listed, speaker);
  return `  ${title}\n    ${style.dim(about)}`;
}
