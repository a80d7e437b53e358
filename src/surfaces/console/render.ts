import type { Answer, Block, Choice, ListedArticle } from '../../answer/answer.ts';
import { citationsOf } from '../../answer/blocks.ts';
import { soleArticle } from '../../answer/digest.ts';
import { sectionAt } from '../../answer/sections.ts';
import type { SameText } from '../../answer/verdict.ts';
import { choicesFor } from '../../answer/what-can-be-asked.ts';
import type { Found } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { sayArticle } from '../say-article.ts';
import { sayChoice } from '../say-choice.ts';
import { sayClaim } from '../say-claim.ts';
import { sayFact } from '../say-fact.ts';
import { sayFooter } from '../say-footer.ts';
import {
  sayAllPlaces,
  sayMark,
  sayPlace,
  sayPointers,
  saySameText,
  sayTrail,
} from '../say-place.ts';
import { sayHeading } from '../say-title.ts';
import { sayWords } from '../say-words.ts';
import { setOff } from '../set-off.ts';
import type { Locale } from '../texts/locales.ts';
import { createSpeaker, type LibraryWords, type Speaker } from '../texts/say.ts';
import { comparisonText } from './comparison.ts';
import type { Style } from './style.ts';

/** The terminal would obey escape sequences and other control characters. */
const CONTROL = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/** A terminal has room for everything. */
const EVERYTHING = Number.POSITIVE_INFINITY;

/** Draws an answer as lines of text. */
export function renderConsole(
  answer: Answer,
  locale: Locale,
  lexicon: LibraryWords,
  style: Style,
): string {
  const speaker = createSpeaker(locale, lexicon, (words) => words.replace(CONTROL, ''));
  const named = soleArticle(answer) === undefined;
  const blocks = answer.blocks.map((block, n) =>
    block.kind === 'heading'
      ? style.bold(sayHeading(block.message, sectionAt(n, answer.blocks), speaker))
      : blockText(block, speaker, style, named),
  );
  // On Discord, the button 更多 shows these passages.
  const footer = [...sayPointers(answer.further ?? [], speaker), ...sayFooter(answer, speaker)];
  return [...blocks, ...footer.map(style.dim)].join('\n');
}

/** @param named whether each fact names its article */
function blockText(
  block: Exclude<Block, { kind: 'heading' }>,
  speaker: Speaker,
  style: Style,
  named: boolean,
): string {
  const placesOf = (block: Block) =>
    (named ? sayAllPlaces(citationsOf([block]), speaker) : []).map(
      (line) => `    ${style.dim(line)}`,
    );
  switch (block.kind) {
    case 'notice':
      return speaker.say(block.message.key, block.message.values);
    case 'claim':
      return claimText(block, speaker, style);
    case 'choices':
      return choicesText(block.choices, speaker);
    case 'quote':
      return quoteText(block, speaker, block.weak ? { ...style, mark: String } : style);
    case 'context':
      return quoteText(block, speaker, style);
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
function quoteText(
  { citation, also }: { readonly citation: Citation; readonly also?: SameText },
  speaker: Speaker,
  style: Style,
): string {
  const { passage, start, end } = citation;
  const say = (from: number, to: number) =>
    sayWords(passage, from, passage.text.slice(from, to), speaker);
  const [before, marked] = [say(0, start), say(start, end)];
  const after = say(end, passage.text.length);
  const place = [sayPlace(citation, speaker), sayTrail(citation, speaker)]
    .filter((part) => part !== '')
    .join(' · ');
  const places = [place, ...saySameText(also, EVERYTHING, speaker)];
  return [
    `  ${indented(`${before}${style.mark(marked)}${after}`, '  ')}`,
    ...places.map((line) => `  ${style.dim(line)}`),
  ].join('\n');
}

/** A passage may have several lines. */
function indented(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

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
  const quotes = sentences.flatMap(({ citation, also, same, said }) => {
    const { quote } = citation;
    const { passage, start } = citation;
    const say = (words: string, at: number) => sayWords(passage, start + at, words, speaker);
    const text = setOff(quote, same.source, EVERYTHING, say, style.mark);
    const places = [sayPlace(citation, speaker), ...saySameText(also, EVERYTHING, speaker)];
    const lines = [
      `    ${indented(text, '    ')}`,
      ...places.map((line) => `    ${style.dim(line)}`),
    ];
    const differences = said.map((line) => `${isOne ? '  ' : '    '}${line}`);
    return isOne ? [...differences, ...lines] : [...lines, ...differences];
  });
  return [style.bold(words), `  ${verdict}`, ...quotes].join('\n');
}

function factText(found: Found, speaker: Speaker, style: Style): string {
  const { who, when, what } = sayFact(found, speaker);
  const proof = found.fact.quotes.map(
    (citation) =>
      `    ${indented(sayWords(citation.passage, citation.start, citation.quote, speaker), '    ')} ${style.dim(sayMark(citation, speaker))}`,
  );
  return [`  ${[style.bold(who), ...when, ...what].join(' · ')}`, ...proof].join('\n');
}

function articleText(listed: ListedArticle, speaker: Speaker, style: Style): string {
  const { title, about, notice } = sayArticle(listed, speaker);
  const lines = [about, ...(notice === undefined ? [] : [notice])];
  return [`  ${title}`, ...lines.map((line) => `    ${style.dim(line)}`)].join('\n');
}
