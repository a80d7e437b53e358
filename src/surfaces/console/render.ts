import type { Answer, Block, Choice, ListedArticle } from '../../answer/answer.ts';
import { citationsOf, proofOf } from '../../answer/blocks.ts';
import { soleArticle } from '../../answer/digest.ts';
import { choicesFor } from '../../answer/what-can-be-asked.ts';
import type { Found } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { sayArticle } from '../say-article.ts';
import { sayChoice } from '../say-choice.ts';
import { sayClaim } from '../say-claim.ts';
import { sayFact } from '../say-fact.ts';
import { sayFooter } from '../say-footer.ts';
import { sayAllPlaces, sayAlso, sayMark, sayPlace, sayTrail } from '../say-place.ts';
import { setOff } from '../set-off.ts';
import type { Locale } from '../texts/locales.ts';
import { createSpeaker, type LibraryWords, type Speaker } from '../texts/say.ts';
import { comparisonText } from './comparison.ts';
import type { Style } from './style.ts';

/** Escape sequences and other control characters would act on the terminal. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu;

/** Draws an answer as lines of text. */
export function renderConsole(
  answer: Answer,
  locale: Locale,
  lexicon: LibraryWords,
  style: Style,
): string {
  const speaker = createSpeaker(locale, lexicon, (words) => words.replace(CONTROL, ''));
  const named = soleArticle(answer) === undefined;
  const blocks = answer.blocks.map((block) => blockText(block, speaker, style, named));
  // Where a button 更多 would lead.
  const footer = [...sayAlso(answer.further ?? [], speaker), ...sayFooter(answer, speaker)];
  return [...blocks, ...footer.map(style.dim)].join('\n');
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
      return choicesText(block.choices, speaker);
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

function choicesText(choices: readonly Choice[], speaker: Speaker): string {
  const offered = choicesFor(choices, speaker.locale);
  return offered.map((choice) => `  ${sayChoice(choice, speaker)}`).join('\n');
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

/** So much is shown where there is room for all. */
const EVERYTHING = Number.POSITIVE_INFINITY;

/**
 * A sentence of a message, what was found of it, and the sentences it is held beside. What differs
 * stands before a single one, and below each of several.
 */
function claimText(
  block: Extract<Block, { kind: 'claim' }>,
  speaker: Speaker,
  style: Style,
): string {
  const detail = { quotes: EVERYTHING, differences: EVERYTHING };
  const { words, verdict, sentences } = sayClaim(block, speaker, detail);
  const isOne = sentences.length === 1;
  const quotes = sentences.flatMap(({ citation, same, said }) => {
    const { quote } = citation;
    const text = setOff(quote, same.source, EVERYTHING, speaker.literal, style.mark);
    const lines = [`    ${text}`, `    ${style.dim(sayPlace(citation, speaker))}`];
    const differences = said.map((line) => `${isOne ? '  ' : '    '}${line}`);
    return isOne ? [...differences, ...lines] : [...lines, ...differences];
  });
  return [style.bold(words), `  ${verdict}`, ...quotes].join('\n');
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
