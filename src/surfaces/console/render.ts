import type { Answer, Block, Choice, ListedArticle } from '../../answer/answer.ts';
import { citationsOf } from '../../answer/blocks.ts';
import { soleArticle } from '../../answer/digest.ts';
import { choicesFor } from '../../answer/what-can-be-asked.ts';
import type { Found } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { sayArticle } from '../say-article.ts';
import { sayChoice } from '../say-choice.ts';
import { sayClaim } from '../say-claim.ts';
import { sayFact } from '../say-fact.ts';
import { sayFooter } from '../say-footer.ts';
import { sayAllPlaces, sayMark, sayPlace, sayPointers, sayTrail } from '../say-place.ts';
import { setOff } from '../set-off.ts';
import type { Locale } from '../texts/locales.ts';
import { createSpeaker, type LibraryWords, type Speaker } from '../texts/say.ts';
import { comparisonText } from './comparison.ts';
import type { Style } from './style.ts';

/** The terminal would obey escape sequences and other control characters. */
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
  // On Discord, the button 更多 shows these passages.
  const footer = [...sayPointers(answer.further ?? [], speaker), ...sayFooter(answer, speaker)];
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

/** The whole passage with its answering sentence marked. */
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

/** A terminal has room for everything. */
const EVERYTHING = Number.POSITIVE_INFINITY;

/**
 * A claim, its verdict and its compared sentences. Differences come before a single sentence, and
 * below each of several.
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
  const proof = found.fact.quotes.map(
    (citation) => `    ${speaker.literal(citation.quote)} ${style.dim(sayMark(citation, speaker))}`,
  );
  return [`  ${[style.bold(who), ...when, ...what].join(' · ')}`, ...proof].join('\n');
}

function articleText(listed: ListedArticle, speaker: Speaker, style: Style): string {
  const { title, about } = sayArticle(listed, speaker);
  return `  ${title}\n    ${style.dim(about)}`;
}
