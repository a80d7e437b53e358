import { occurrence } from './bm25.ts';
import {
  type CompiledNeed,
  type CompiledQuestion,
  charPair,
  wordPair,
} from './compile-question.ts';
import { createLcsCounter } from './lcs.ts';
import { NO_TERM, type PassageIndex } from './passage-index.ts';

/** What of a question stands in one passage, gathered in one pass over its words and characters. */
export interface Counts {
  readonly passage: number;
  /** By need: 1 for its very words, SAME_MEANING for other words of its meaning, 0. */
  readonly needsHeld: readonly number[];
  /** The same of the text alone, its headings and meanings left out. */
  readonly needsInText: readonly number[];
  readonly wordPairsHeld: number;
  readonly latinAbsent: number;
  /** The rarity of the question's characters that stand in the passage. */
  readonly charsHeld: number;
  /** The rarity of the question's pairs of characters that stand in the passage. */
  readonly bigramsHeld: number;
  readonly lcs: number;
  /** Pairs of characters of the headings, and those of them that the question has too. */
  readonly headingBigrams: number;
  readonly headingBigramsAsked: number;
}

/** Other words of the same meaning are good, the very words are better. */
export const SAME_MEANING = 0.7;

export function count(question: CompiledQuestion, passage: number, index: PassageIndex): Counts {
  return {
    passage,
    ...countWords(question, passage, index),
    ...countChars(question, passage, index),
  };
}

function countWords(question: CompiledQuestion, i: number, index: PassageIndex) {
  const { needs, wordPairs, latinWords, termRows } = question;
  const { terms, termsAt, textTermsAt, textMeaningsAt } = index;
  const present = new Uint8Array(termRows.size);
  const inText = new Uint8Array(termRows.size);
  const pairs = new Set<number>();
  const [textStart, meaningsStart] = [textTermsAt[i] ?? 0, textMeaningsAt[i] ?? 0];
  let ended = false;
  let last = NO_TERM;
  for (let at = termsAt[i] ?? 0; at < (termsAt[i + 1] ?? 0); at++) {
    const term = terms[at] ?? NO_TERM;
    if (term === NO_TERM) ended = true;
    const row = termRows.get(term);
    if (row !== undefined) {
      present[row] = 1;
      if (at >= (ended ? meaningsStart : textStart)) inText[row] = 1;
      if (last !== NO_TERM && wordPairs.has(wordPair(last, term))) pairs.add(wordPair(last, term));
    }
    last = row === undefined ? NO_TERM : term;
  }
  const has = (held: Uint8Array, term: number) => held[termRows.get(term) ?? -1] === 1;
  const held = (held: Uint8Array) => (need: CompiledNeed) => {
    if (need.words.every((word) => has(held, word))) return 1;
    return has(held, need.meaning) ? SAME_MEANING : 0;
  };
  return {
    needsHeld: needs.map(held(present)),
    needsInText: needs.map(held(inText)),
    wordPairsHeld: pairs.size,
    latinAbsent: latinWords.filter((word) => !has(present, word)).length,
  };
}

function countChars(question: CompiledQuestion, i: number, index: PassageIndex) {
  const { chars, charsAt, textAt } = index;
  const { rowOf, bigrams, charWeights, lcsMasks, lcsWords } = question;
  const lcs = createLcsCounter(lcsMasks, lcsWords, question.length);
  const seenRows = new Uint8Array(question.rows);
  const seenBigrams = new Set<number>();
  const start = charsAt[i] ?? 0;
  const textStart = start + (textAt[i] ?? 0);
  const end = charsAt[i + 1] ?? 0;
  let [charsHeld, bigramsHeld, headingBigramsAsked] = [0, 0, 0];
  let [last, lastRow] = [0, -1];
  for (let at = start; at < end; at++) {
    const char = chars[at] ?? 0;
    const row = (rowOf[char] ?? 0) - 1;
    if (row >= 0) {
      lcs.next(row);
      if (seenRows[row] === 0) {
        seenRows[row] = 1;
        charsHeld += charWeights[row] ?? 0;
      }
      const pair = lastRow >= 0 ? charPair(last, char) : -1;
      const weight = pair < 0 ? undefined : bigrams.get(pair);
      if (weight !== undefined) {
        if (at < textStart - 1) headingBigramsAsked++;
        if (!seenBigrams.has(pair)) {
          seenBigrams.add(pair);
          bigramsHeld += weight;
        }
      }
    }
    last = char;
    lastRow = row;
  }
  const headingBigrams = Math.max(0, textStart - 2 - start);
  return { charsHeld, bigramsHeld, lcs: lcs.length(), headingBigrams, headingBigramsAsked };
}

/** Σ rarity of the needs held × what an occurrence is worth at the passage's length. */
export function wordScore(
  { needs }: CompiledQuestion,
  counts: Counts,
  index: PassageIndex,
  averageLength: number,
): number {
  const rarity = needs.reduce((sum, { weight }, n) => sum + weight * (counts.needsHeld[n] ?? 0), 0);
  return rarity * occurrence(index.distinct[counts.passage] ?? 0, averageLength);
}

/** The same of pairs of adjacent characters, which need no segmenter to agree with itself. */
export function bigramScore(counts: Counts, index: PassageIndex, averageChars: number): number {
  return counts.bigramsHeld * occurrence(charsIn(counts.passage, index), averageChars);
}

/** The share of the question's needs, by rarity, that the passage holds. */
export function needsShare(
  { needs, needsWeight }: CompiledQuestion,
  { needsHeld }: Counts,
): number {
  const held = needs.reduce((sum, { weight }, n) => sum + weight * (needsHeld[n] ?? 0), 0);
  return needsWeight === 0 ? 0 : held / needsWeight;
}

/** The same of the text alone: under one heading, the text decides. */
export function textShare({ needs }: CompiledQuestion, { needsInText }: Counts): number {
  const total = needs.reduce((sum, { textWeight }) => sum + textWeight, 0);
  const held = needs.reduce(
    (sum, { textWeight }, n) => sum + textWeight * (needsInText[n] ?? 0),
    0,
  );
  return total === 0 ? 0 : held / total;
}

/** The share of the question's characters, by rarity, that the passage holds. */
export function charsShare({ charsWeight }: CompiledQuestion, { charsHeld }: Counts): number {
  return charsWeight === 0 ? 0 : charsHeld / charsWeight;
}

/** The share of the question's neighbouring words that are neighbours in the passage too. */
export function wordPairsShare({ wordPairs }: CompiledQuestion, { wordPairsHeld }: Counts): number {
  return wordPairs.size === 0 ? 0 : wordPairsHeld / wordPairs.size;
}

/** The longest common subsequence as a share of the question. */
export function lcsShare({ length }: CompiledQuestion, { lcs }: Counts): number {
  return length === 0 ? 0 : lcs / length;
}

/** How much of the headings the question repeats: whoever names the subject means its passages. */
export function headingShare({ headingBigrams, headingBigramsAsked }: Counts): number {
  return headingBigrams === 0 ? 0 : headingBigramsAsked / headingBigrams;
}

/** Whether the passage holds what the question asks for: a date, a number, a person … */
export function holdsType(
  { types }: CompiledQuestion,
  { passage }: Counts,
  index: PassageIndex,
): number {
  return (types & (index.types[passage] ?? 0)) === 0 ? 0 : 1;
}

/** The share of the question's Latin words and numbers that the passage lacks. */
export function latinAbsentShare(
  { latinWords }: CompiledQuestion,
  { latinAbsent }: Counts,
): number {
  return latinWords.length === 0 ? 0 : latinAbsent / latinWords.length;
}

/** Whether the passage opens its document: introductions answer what a thing is. */
export function opensDocument({ passage }: Counts, index: PassageIndex): number {
  return index.passages[passage]?.ordinal === 1 ? 1 : 0;
}

/** How many characters a passage has, headings included. */
export function charsIn(passage: number, { charsAt }: PassageIndex): number {
  return (charsAt[passage + 1] ?? 0) - (charsAt[passage] ?? 0);
}
