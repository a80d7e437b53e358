import { readTokens } from '../../../check/tokens.ts';
import type { Entities } from '../../../entities/entities.ts';
import type { Article, Passage } from '../../../knowledge/article.ts';
import { shapeOf } from '../../../search/index/debris.ts';
import { createHeadingsOf } from '../../../search/index/headings.ts';
import { indexPassages, type PassageIndex } from '../../../search/index/passage-index.ts';
import type { PassageRows } from '../../../search/index/passage-rows.ts';
import { NO_TERM } from '../../../search/index/term-counter.ts';
import type { Vocabulary } from '../../../search/question/analysis.ts';
import { splitPassageSentences } from '../../../text/sentences.ts';

/** Passages of several articles as the search reads them, with their terms as words. */
export interface Analysed {
  readonly index: PassageIndex;
  /** The words, by the number of their term in the index. */
  readonly words: readonly string[];
  /** Headings and title of a passage, normalized, with a line break behind each; and its own text. */
  partsOf(row: number): { readonly above: string; readonly own: string };
}

/** @param titled whether the library has several articles, so that titles are indexed */
export function analysePassages(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  titled: boolean,
): Analysed {
  const index = indexPassages(passages, vocabulary, titled);
  const { termText, termEnds, termNumbers, charsAt, textAt, chars } = index;
  const words: string[] = [];
  termNumbers.forEach((number, place) => {
    words[number] = termText.slice(place === 0 ? 0 : termEnds[place - 1], termEnds[place]);
  });
  return {
    index,
    words,
    partsOf(row) {
      const whole = textOf(chars.subarray(charsAt[row], charsAt[row + 1]));
      return { above: whole.slice(0, textAt[row]), own: whole.slice(textAt[row]) };
    },
  };
}

/** Long texts have more characters than a call may have arguments. */
const AT_ONCE = 8192;

function textOf(chars: Uint16Array): string {
  let text = '';
  for (let at = 0; at < chars.length; at += AT_ONCE) {
    text += String.fromCharCode(...chars.subarray(at, at + AT_ONCE));
  }
  return text;
}

/** Calls `visit` for each different term of a passage. */
export function visitTerms(
  row: number,
  { terms, termsAt, textTermsAt, textMeaningsAt }: Omit<PassageRows, 'passages'>,
  visit: (term: number, isInText: boolean) => void,
): void {
  const found = new Map<number, boolean>();
  let textFrom = textTermsAt[row] ?? 0;
  for (let at = termsAt[row] ?? 0; at < (termsAt[row + 1] ?? 0); at++) {
    const term = terms[at] ?? NO_TERM;
    if (term === NO_TERM) textFrom = textMeaningsAt[row] ?? 0;
    else found.set(term, found.get(term) === true || at >= textFrom);
  }
  for (const [term, isInText] of found) visit(term, isInText);
}

/** Calls `visit` for each different pair of adjacent characters of a text. */
export function visitPairs(text: string, visit: (pair: number) => void): void {
  const pairs = new Set<number>();
  for (let n = 0; n + 1 < text.length; n++) pairs.add(pairOf(text, n));
  for (const pair of pairs) visit(pair);
}

/** The pair of UTF-16 units at a place, as one number. */
export function pairOf(text: string, at: number): number {
  return text.charCodeAt(at) * 2 ** 16 + text.charCodeAt(at + 1);
}

/** The keys of each sentence of a caption, as messages are compared with them. */
export function captionKeys({ text }: Passage, entities: Entities): string[][] {
  return splitPassageSentences(text).map(({ start, end }) => {
    const { clauses } = readTokens(text.slice(start, end), entities);
    return [...new Set(clauses.flat().map(({ key }) => key))];
  });
}

/** How many passages are below each heading of each passage (headings.ts). */
export function createBelow({ passages }: Article): (passage: Passage) => number[] {
  const headingsOf = createHeadingsOf(passages);
  return (passage) => headingsOf(passage).map(({ below }) => below);
}

/** What a passage looks like by itself (debris.ts). */
export function shapeOfRow(
  row: number,
  { passages, chars, charsAt, textAt }: PassageIndex,
): number {
  const passage = passages[row];
  if (passage === undefined) throw new RangeError(`no row ${row}`);
  return shapeOf(
    passage,
    chars.subarray((charsAt[row] ?? 0) + (textAt[row] ?? 0), charsAt[row + 1]),
  );
}
