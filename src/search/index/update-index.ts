import type { Passage } from '../../knowledge/article.ts';
import type { Vocabulary } from '../question/analysis.ts';
import { createCharCounter, type PassageCounts, slotsFor, widthFor } from './char-counter.ts';
import { type EngineChange, GONE } from './engine.ts';
import {
  type BareIndex,
  charsOf,
  countChars,
  indexPassages,
  keyOf,
  type PassageIndex,
} from './passage-index.ts';
import { type Renumbered, type Run, renumberTerms } from './renumber-terms.ts';
import { NO_TERM } from './term-counter.ts';
import { countTerms } from './term-counts.ts';

/** The index of a corpus that has changed, and what an engine needs to follow. */
export interface UpdatedIndex {
  readonly index: PassageIndex;
  /** The index of the new passages alone. */
  readonly added: PassageIndex;
  readonly renumbered: Renumbered;
}

/**
 * The index of a corpus that has some passages of an earlier one, the same that `indexPassages` would
 * make. Only what is new is analysed. Both corpora have to be of several articles, because the title
 * of an only article is not indexed.
 * @param runs what the corpus consists of, in order
 * @throws RangeError if the earlier index is damaged so that it cannot be followed
 */
export function updateIndex(
  earlier: BareIndex,
  runs: readonly Run[],
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): UpdatedIndex {
  const added = indexPassages(newOf(runs, passages), vocabulary, true);
  const { renumbered, ...terms } = renumberTerms(earlier, added, runs);
  const joined = joinLists(earlier, added, runs, passages.length);
  const counts = followTerms(earlier, added, runs, renumbered);
  const chars = followChars(earlier, added, runs, passages, joined);
  return { index: { passages, ...terms, ...joined, ...counts, ...chars }, added, renumbered };
}

/** What an engine of the earlier index has to know to follow. */
export function engineChangeOf(
  { renumbered, index, added }: UpdatedIndex,
  runs: readonly Run[],
  earlier: BareIndex,
): EngineChange {
  const own = (numbers: Uint32Array) => (term: string) => {
    const number = numbers[Number(term)] ?? NO_TERM;
    return number === NO_TERM ? undefined : keyOf(number);
  };
  const documents = {
    earlier: new Uint32Array(earlier.types.length).fill(GONE),
    added: new Uint32Array(added.passages.length),
  };
  let [at, next] = [0, 0];
  for (const { from, count } of runs) {
    for (let n = 0; n < count; n++, at++) {
      if (from === undefined) documents.added[next++] = at;
      else documents.earlier[from + n] = at;
    }
  }
  return {
    terms: Array.from(index.termNumbers, keyOf),
    earlier: { termOf: own(renumbered.earlier), documents: documents.earlier },
    added: { termOf: own(renumbered.added), documents: documents.added },
  };
}

function newOf(runs: readonly Run[], passages: readonly Passage[]): Passage[] {
  let at = 0;
  return runs.flatMap(({ from, count }) => {
    at += count;
    return from === undefined ? passages.slice(at - count, at) : [];
  });
}

/** The lists with one entry, or with one stretch of characters, for each passage. */
function joinLists(earlier: BareIndex, added: PassageIndex, runs: readonly Run[], size: number) {
  const places = () => new Uint32Array(size);
  const lists = {
    ...{ termsAt: new Uint32Array(size + 1), charsAt: new Uint32Array(size + 1) },
    ...{ titleTermsAt: places(), textTermsAt: places() },
    ...{ titleMeaningsAt: places(), textMeaningsAt: places() },
    ...{ titleAt: places(), textAt: places(), distinct: places(), types: new Uint16Array(size) },
  };
  const pieces: Uint16Array[] = [];
  let [at, next] = [0, 0];
  for (const { from, count } of runs) {
    const index = from === undefined ? added : earlier;
    const start = from ?? next;
    if (from === undefined) next += count;
    const terms = (lists.termsAt[at] ?? 0) - (index.termsAt[start] ?? 0);
    const chars = (lists.charsAt[at] ?? 0) - (index.charsAt[start] ?? 0);
    for (let n = 0; n < count; n++, at++) {
      const old = start + n;
      lists.termsAt[at + 1] = (index.termsAt[old + 1] ?? 0) + terms;
      lists.charsAt[at + 1] = (index.charsAt[old + 1] ?? 0) + chars;
      lists.titleTermsAt[at] = (index.titleTermsAt[old] ?? 0) + terms;
      lists.textTermsAt[at] = (index.textTermsAt[old] ?? 0) + terms;
      lists.titleMeaningsAt[at] = (index.titleMeaningsAt[old] ?? 0) + terms;
      lists.textMeaningsAt[at] = (index.textMeaningsAt[old] ?? 0) + terms;
      lists.titleAt[at] = index.titleAt[old] ?? 0;
      lists.textAt[at] = index.textAt[old] ?? 0;
      lists.distinct[at] = index.distinct[old] ?? 0;
      lists.types[at] = index.types[old] ?? 0;
    }
    pieces.push(index.chars.subarray(index.charsAt[start], index.charsAt[start + count]));
  }
  return { ...lists, chars: joinUnits(pieces) };
}

function joinUnits(pieces: readonly Uint16Array[]): Uint16Array {
  const joined = new Uint16Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** The counts of terms: those of the earlier index without what is gone, and with what is new. */
function followTerms(
  earlier: BareIndex,
  added: PassageIndex,
  runs: readonly Run[],
  renumbered: Renumbered,
): Pick<PassageIndex, 'frequency' | 'textFrequency'> {
  const missing = missingIn(runs, earlier.types.length);
  const gone = countTerms(earlier, earlier.termNumbers.length, missing);
  if (gone === undefined) throw new RangeError('the earlier index has terms that it cannot have');
  const size = renumbered.earlier.length;
  const [frequency, textFrequency] = [new Uint32Array(size), new Uint32Array(size)];
  for (let number = NO_TERM + 1; number < size; number++) {
    const [old, own] = [renumbered.earlier[number] ?? NO_TERM, renumbered.added[number] ?? NO_TERM];
    frequency[number] =
      (earlier.frequency[old] ?? 0) - (gone.frequency[old] ?? 0) + (added.frequency[own] ?? 0);
    textFrequency[number] =
      (earlier.textFrequency[old] ?? 0) -
      (gone.textFrequency[old] ?? 0) +
      (added.textFrequency[own] ?? 0);
  }
  return { frequency, textFrequency };
}

/** The counts of characters, which are made anew only if they are hashed otherwise. */
function followChars(
  earlier: BareIndex,
  added: PassageIndex,
  runs: readonly Run[],
  passages: readonly Passage[],
  joined: Pick<PassageIndex, 'chars' | 'charsAt'>,
): Pick<PassageIndex, 'charFrequency' | 'bigramFrequency'> {
  const slots = slotsFor(passages);
  if (earlier.bigramFrequency.length !== slots) return countChars(passages, joined);
  const gone = createCharCounter(slots, Uint32Array);
  for (const n of missingIn(runs, earlier.charsAt.length - 1)) gone.count(n, charsOf(earlier, n));
  const come = createCharCounter(slots, Uint32Array);
  for (let n = 0; n < added.passages.length; n++) come.count(n, charsOf(added, n));
  const [less, more] = [gone.done(), come.done()];
  const Count = widthFor(passages.length);
  const follow = (before: PassageCounts, minus: PassageCounts, plus: PassageCounts) => {
    const counts = new Count(before.length);
    for (let n = 0; n < counts.length; n++) {
      counts[n] = (before[n] ?? 0) - (minus[n] ?? 0) + (plus[n] ?? 0);
    }
    return counts;
  };
  return {
    charFrequency: follow(earlier.charFrequency, less.charFrequency, more.charFrequency),
    bigramFrequency: follow(earlier.bigramFrequency, less.bigramFrequency, more.bigramFrequency),
  };
}

/** The numbers of earlier passages that are no longer there. */
function missingIn(runs: readonly Run[], size: number): number[] {
  const isKept = new Uint8Array(size);
  for (const { from, count } of runs) if (from !== undefined) isKept.fill(1, from, from + count);
  return Array.from(isKept.keys()).filter((n) => isKept[n] === 0);
}
