import type { Statistics } from '../index/statistics.ts';
import { NO_TERM } from '../index/term-counter.ts';
import { typesAsked } from '../question/answer-types.ts';
import type { Question } from '../question/question.ts';
import { idf } from './bm25.ts';
import { maskWords } from './lcs.ts';

/** Characters that are compared one by one; all words of a longer question still count. */
const CHARACTERS_MAX = 256;

const NOT_COMPARED = /[^\p{L}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/gu;

/** A need, with its terms as the index's numbers; NO_TERM for a term that no passage has. */
export interface CompiledNeed {
  readonly words: readonly number[];
  readonly meaning: number;
  /** The rarity of its rarest word, or of its meaning if some word is in no passage. */
  readonly weight: number;
  /** The same, counted in texts without headings. */
  readonly textWeight: number;
  /** Whether any passage has it. */
  readonly known: boolean;
}

/** A question in the index's terms, made once and compared with each candidate. */
export interface CompiledQuestion {
  readonly needs: readonly CompiledNeed[];
  readonly needsWeight: number;
  /** Pairs of adjacent words, as `first * 2^26 + second`. */
  readonly wordPairs: ReadonlySet<number>;
  /** The number of its characters that are compared. */
  readonly length: number;
  /** The row of each different character, by UTF-16 unit. */
  readonly charRows: RowTable;
  /** The row of each term to look for in a passage. */
  readonly termRows: RowTable;
  /** A character's rarity, by row. */
  readonly charWeights: Float64Array;
  readonly charsWeight: number;
  readonly lcsMasks: Uint32Array;
  readonly lcsWords: number;
  /** Pairs of adjacent characters, as `first * 2^16 + second`, with their rarity. */
  readonly bigrams: ReadonlyMap<number, number>;
  /** The place of each pair in `bigrams`. */
  readonly bigramRows: ReadonlyMap<number, number>;
  readonly latinWords: readonly number[];
  readonly types: number;
}

export const wordPair = (first: number, second: number) => first * 2 ** 26 + second;
export const charPair = (first: number, second: number) => first * 2 ** 16 + second;

export function compileQuestion(question: Question, statistics: Statistics): CompiledQuestion {
  return {
    ...compileWords(question, statistics),
    ...compileLetters(comparedCharacters(question.text), statistics),
    types: typesAsked(question.text),
  };
}

function compileWords(question: Question, statistics: Statistics) {
  const { passages, frequencyOf, textFrequencyOf } = statistics;
  const id = (term: string | undefined) => (term ? statistics.numberOf(term) : NO_TERM);
  const needs = question.needs.map(({ words, meaning }): CompiledNeed => {
    const [ids, same] = [words.map(id), id(meaning)];
    const telling = ids.includes(NO_TERM) && same !== NO_TERM ? [same] : ids;
    const rarest = (frequency: (term: number) => number) =>
      Math.max(...telling.map((term) => idf(passages, frequency(term))));
    const [weight, known] = [rarest(frequencyOf), !telling.includes(NO_TERM)];
    return { words: ids, meaning: same, weight, known, textWeight: rarest(textFrequencyOf) };
  });
  const terms = new Set(needs.flatMap(({ words, meaning }) => [...words, meaning]));
  terms.delete(NO_TERM);
  const sequence = needs.flatMap(({ words }) => words);
  const wordPairs = sequence.flatMap((word, n) => {
    const next = sequence[n + 1] ?? NO_TERM;
    return word === NO_TERM || next === NO_TERM ? [] : [wordPair(word, next)];
  });
  const latin = question.needs.filter(({ words }) =>
    words.every((word) => /^[a-z0-9]+$/.test(word)),
  );
  return {
    needs,
    needsWeight: sum(needs.map(({ weight }) => weight)),
    wordPairs: new Set(wordPairs),
    termRows: createRowTable([...terms]),
    latinWords: latin.flatMap(({ words }) => words.map(id)),
  };
}

function compileLetters(letters: string, statistics: Statistics) {
  const { passages, charFrequencyOf, bigramFrequencyOf } = statistics;
  const different = [...new Set(letters.split(''))].map((letter) => letter.charCodeAt(0));
  const charRows = createRowTable(different);
  const lcsWords = maskWords(letters.length);
  const lcsMasks = new Uint32Array(different.length * lcsWords);
  const bigrams = new Map<number, number>();
  for (let n = 0; n < letters.length; n++) {
    const char = letters.charCodeAt(n);
    const slot = charRows.rowOf(char) * lcsWords + (n >>> 5);
    lcsMasks[slot] = (lcsMasks[slot] ?? 0) | (1 << (n & 31));
    if (n + 1 === letters.length) continue;
    const next = letters.charCodeAt(n + 1);
    bigrams.set(charPair(char, next), idf(passages, bigramFrequencyOf(char, next)));
  }
  const charWeights = Float64Array.from(different, (char) => idf(passages, charFrequencyOf(char)));
  return {
    length: letters.length,
    charRows,
    charWeights,
    charsWeight: sum(charWeights),
    lcsMasks,
    lcsWords,
    bigrams,
    bigramRows: new Map(Array.from(bigrams.keys(), (pair, n) => [pair, n])),
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/**
 * The letters and digits of a question. A Latin word's letters help in a Chinese question (ETF网购
 * finds ETF 网购), but every passage with a Latin word has the letters of an English sentence.
 */
function comparedCharacters(text: string): string {
  const letters = text.replace(NOT_COMPARED, '');
  const others = letters.replace(LATIN, '');
  return (others.length < letters.length / 2 ? others : letters).slice(0, CHARACTERS_MAX);
}

/** Gives some small whole numbers (characters, terms) a row from 0, for quick look-up. */
export interface RowTable {
  readonly size: number;
  /** @returns the row of a number, or -1 if it has none */
  rowOf(value: number): number;
}

/**
 * Makes a table in which each number's row is its place in `values`. It has pages, because one
 * array for all UTF-16 units would mean 128 kB to clear and collect for every question.
 * @param values at most 32,767 different numbers
 */
function createRowTable(values: readonly number[]): RowTable {
  const last = values.reduce((a, b) => Math.max(a, b), 0);
  const pages = new Array<Int16Array | undefined>((last >>> 8) + 1).fill(undefined);
  values.forEach((value, row) => {
    const page = pages[value >>> 8] ?? new Int16Array(256).fill(-1);
    page[value & 255] = row;
    pages[value >>> 8] = page;
  });
  return { size: values.length, rowOf: (value) => pages[value >>> 8]?.[value & 255] ?? -1 };
}
