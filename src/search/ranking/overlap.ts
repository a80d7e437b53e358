import type { PassageRows } from '../index/passage-rows.ts';
import { NO_TERM } from '../index/term-counter.ts';
import { SAME_MEANING } from '../question/things.ts';
import {
  type CompiledNeed,
  type CompiledQuestion,
  charPair,
  wordPair,
} from './compile-question.ts';
import { createLcsCounter } from './lcs.ts';

/** What a passage shares with a question, counted in one pass over its words and characters. */
export interface Overlap {
  readonly passage: number;
  /** For each need: 1 for its very words, SAME_MEANING for others of its meaning, otherwise 0. */
  readonly needsHeld: readonly number[];
  /** The same for the text alone, without headings and their meanings. */
  readonly needsInText: readonly number[];
  readonly wordPairsHeld: number;
  readonly latinAbsent: number;
  /** Σ rarity of the question's characters that are in the passage. */
  readonly charsHeld: number;
  /** Σ rarity of the question's pairs of characters that are in the passage. */
  readonly bigramsHeld: number;
  readonly lcs: number;
  /** The number of character pairs in the headings, and of those that the question has too. */
  readonly headingBigrams: number;
  readonly headingBigramsAsked: number;
}

/** A whole passage, or only title and text, without the headings that it may share. */
type Scope = 'whole' | 'own';

/** @param scope `whole`: with all headings; `own`: without those inside its article */
export function overlapOf(
  question: CompiledQuestion,
  passage: number,
  rows: PassageRows,
  scope: Scope = 'whole',
): Overlap {
  return {
    passage,
    ...countWords(question, passage, rows, scope),
    ...countChars(question, passage, rows, scope),
  };
}

function countWords(question: CompiledQuestion, i: number, rows: PassageRows, scope: Scope) {
  const { needs, wordPairs, latinWords, termRows } = question;
  const { terms, termsAt, titleTermsAt, textTermsAt, titleMeaningsAt, textMeaningsAt } = rows;
  const present = new Uint8Array(termRows.size);
  const inText = new Uint8Array(termRows.size);
  const pairs = new Set<number>();
  const [textStart, meaningsStart] = [textTermsAt[i] ?? 0, textMeaningsAt[i] ?? 0];
  let ended = false;
  let last = NO_TERM;
  const first = (scope === 'own' ? titleTermsAt : termsAt)[i] ?? 0;
  for (let at = first; at < (termsAt[i + 1] ?? 0); at++) {
    const term = terms[at] ?? NO_TERM;
    // The last word of a heading is not adjacent to the first word after it.
    if (at === textStart || at === titleTermsAt[i]) last = NO_TERM;
    if (term === NO_TERM) {
      ended = true;
      if (scope === 'own') at = Math.max(at, (titleMeaningsAt[i] ?? 0) - 1);
    }
    const row = termRows.rowOf(term);
    if (row >= 0) {
      present[row] = 1;
      if (at >= (ended ? meaningsStart : textStart)) inText[row] = 1;
      if (last !== NO_TERM && wordPairs.has(wordPair(last, term))) pairs.add(wordPair(last, term));
    }
    last = row < 0 ? NO_TERM : term;
  }
  const has = (held: Uint8Array, term: number) => held[termRows.rowOf(term)] === 1;
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

function countChars(question: CompiledQuestion, i: number, rows: PassageRows, scope: Scope) {
  const { chars, charsAt, titleAt, textAt } = rows;
  const { charRows, bigrams, charWeights, lcsMasks, lcsWords } = question;
  const lcs = createLcsCounter(lcsMasks, lcsWords, question.length);
  const seenRows = new Uint8Array(charRows.size);
  const seenBigrams = new Set<number>();
  const start = charsAt[i] ?? 0;
  const textStart = start + (textAt[i] ?? 0);
  const end = charsAt[i + 1] ?? 0;
  let [charsHeld, bigramsHeld, headingBigramsAsked] = [0, 0, 0];
  let [last, lastRow] = [0, -1];
  const from = start + (scope === 'own' ? (titleAt[i] ?? 0) : 0);
  for (let at = from; at < end; at++) {
    const char = chars[at] ?? 0;
    const row = charRows.rowOf(char);
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
  const headingBigrams = Math.max(0, textStart - 2 - from);
  return {
    charsHeld,
    bigramsHeld,
    lcs: lcs.length(),
    headingBigrams,
    headingBigramsAsked,
  };
}
