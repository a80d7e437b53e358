import { z } from 'zod';
import type { Vocabulary } from '../question/analysis.ts';
import type { Engine } from './engine.ts';
import {
  areOfSeveral,
  type BareIndex,
  charsOf,
  countChars,
  indexPassages,
  keyOf,
  numberOf,
  type PassageIndex,
} from './passage-index.ts';
import { NO_TERM } from './term-counter.ts';
import { countTerms } from './term-counts.ts';

/** Passages, spread evenly, that are indexed again and compared. */
const SAMPLED = 32;

// Copies, because an array read from a file is a view that keeps all the file's bytes alive.
const words = z.instanceof(Uint32Array).transform((array) => array.slice());
const units = z.instanceof(Uint16Array).transform((array) => array.slice());
const counts = z.union([words, units]);
const stored = z.strictObject({
  termText: z.string(),
  ...{ termEnds: words, termNumbers: words, frequency: words, textFrequency: words },
  ...{ terms: words, termsAt: words, titleTermsAt: words, textTermsAt: words },
  ...{ titleMeaningsAt: words, textMeaningsAt: words, distinct: words },
  ...{ chars: units, charsAt: words, titleAt: words, textAt: words },
  ...{ charFrequency: counts, bigramFrequency: counts, types: units },
});

/** @throws Error if the value has not the lists of an index; what they say is checked later */
export function readBareIndex(value: unknown): BareIndex {
  return stored.parse(value);
}

/**
 * Checks that every place is within its list, that every count matches the lists, and that a sample
 * of the passages, indexed again, gives the same. So no look-up can fail, and the index of another
 * library is rejected.
 * @throws RangeError if this is not the index of its passages
 */
export function checkIndex(index: PassageIndex, vocabulary: Vocabulary): void {
  const isSound =
    hasTermTable(index) &&
    hasPlaces(index) &&
    hasTermCounts(index) &&
    hasCharCounts(index) &&
    holdsSample(index, vocabulary);
  if (!isSound) throw new RangeError('the stored data is not an index of these passages');
}

/** Whether the terms are different, in order, and numbered uniquely. */
function hasTermTable({ termText, termEnds, termNumbers }: PassageIndex): boolean {
  const size = termEnds.length;
  if (termNumbers.length !== size || (termEnds.at(-1) ?? 0) !== termText.length) return false;
  const isTaken = new Uint8Array(size + 1);
  let [start, before] = [0, ''];
  for (let place = 0; place < size; place++) {
    const [end, number] = [termEnds[place] ?? 0, termNumbers[place] ?? 0];
    const term = termText.slice(start, end);
    const isNew = number >= 1 && number <= size && isTaken[number] === 0;
    if (!isNew || end < start || (place > 0 && term <= before)) return false;
    isTaken[number] = 1;
    [start, before] = [end, term];
  }
  return true;
}

function hasPlaces(index: PassageIndex): boolean {
  const { passages, terms, termsAt, chars, charsAt, types, distinct } = index;
  const size = passages.length;
  const perPassage = [index.titleTermsAt, index.textTermsAt, index.titleMeaningsAt];
  const lists = [...perPassage, index.textMeaningsAt, index.titleAt, index.textAt, types, distinct];
  if (!lists.every(({ length }) => length === size)) return false;
  if (!covers(termsAt, size, terms.length) || !covers(charsAt, size, chars.length)) return false;
  for (let n = 0; n < size; n++) {
    const [from, to] = [termsAt[n] ?? 0, termsAt[n + 1] ?? 0];
    const gap = terms.indexOf(NO_TERM, from);
    const inTerms = [from, index.titleTermsAt[n], index.textTermsAt[n], gap];
    const inMeanings = [gap + 1, index.titleMeaningsAt[n], index.textMeaningsAt[n], to];
    const length = (charsAt[n + 1] ?? 0) - (charsAt[n] ?? 0);
    const inChars = [0, index.titleAt[n], index.textAt[n], length];
    if (![inTerms, inMeanings, inChars].every(isAscending)) return false;
  }
  return true;
}

/** Whether places delimit `size` consecutive pieces that fill a list of this length. */
function covers(places: Uint32Array, size: number, length: number): boolean {
  if (places.length !== size + 1 || places[0] !== 0 || places[size] !== length) return false;
  return places.every((place, n) => n === 0 || place >= (places[n - 1] ?? 0));
}

function isAscending(places: readonly (number | undefined)[]): boolean {
  return places.every((place, n) => n === 0 || (place ?? -1) >= (places[n - 1] ?? 0));
}

function hasTermCounts(index: PassageIndex): boolean {
  const counts = countTerms(index, index.termNumbers.length);
  return (
    counts !== undefined &&
    isSame(counts.frequency, index.frequency) &&
    isSame(counts.textFrequency, index.textFrequency) &&
    isSame(counts.distinct, index.distinct)
  );
}

function hasCharCounts(index: PassageIndex): boolean {
  const counts = countChars(index.passages, index);
  return (
    isSame(counts.charFrequency, index.charFrequency) &&
    isSame(counts.bigramFrequency, index.bigramFrequency)
  );
}

/** Whether two arrays have the same numbers and element width. */
function isSame(a: Uint16Array | Uint32Array, b: Uint16Array | Uint32Array): boolean {
  return (
    a.BYTES_PER_ELEMENT === b.BYTES_PER_ELEMENT && Buffer.compare(bytesOf(a), bytesOf(b)) === 0
  );
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Whether a sample of the passages, indexed again, matches what is stored. */
function holdsSample(index: PassageIndex, vocabulary: Vocabulary): boolean {
  const { passages } = index;
  const step = Math.max(1, Math.floor(passages.length / SAMPLED));
  const sample = passages.flatMap((passage, n) => (n % step === 0 ? [{ passage, n }] : []));
  const made = indexPassages(
    sample.map(({ passage }) => passage),
    vocabulary,
    areOfSeveral(passages),
  );
  const names = namesOf(made);
  return sample.every(({ n }, at) => isAsMade(index, n, made, at, names));
}

const TERM_PLACES = [
  'titleTermsAt',
  'textTermsAt',
  'titleMeaningsAt',
  'textMeaningsAt',
] as const satisfies (keyof PassageIndex)[];

/** Whether passage `n` of the stored index equals passage `at` of the newly made one. */
function isAsMade(
  index: PassageIndex,
  n: number,
  made: PassageIndex,
  at: number,
  names: ReadonlyMap<number, string>,
): boolean {
  const partOf = ({ terms, termsAt }: PassageIndex, n: number) =>
    terms.subarray(termsAt[n], termsAt[n + 1]);
  const [stored, expected] = [partOf(index, n), partOf(made, at)];
  const isThere = (number: number, place: number) =>
    stored[place] === (number === NO_TERM ? NO_TERM : numberOf(names.get(number) ?? '', index));
  const [from, madeFrom] = [index.termsAt[n] ?? 0, made.termsAt[at] ?? 0];
  return (
    stored.length === expected.length &&
    expected.every(isThere) &&
    TERM_PLACES.every(
      (list) => (index[list][n] ?? 0) - from === (made[list][at] ?? 0) - madeFrom,
    ) &&
    index.titleAt[n] === made.titleAt[at] &&
    index.textAt[n] === made.textAt[at] &&
    index.types[n] === made.types[at] &&
    isSame(charsOf(index, n), charsOf(made, at))
  );
}

/** The terms of an index by number. */
function namesOf({ termText, termEnds, termNumbers }: PassageIndex): Map<number, string> {
  const entries = Array.from(termNumbers, (number, place): [number, string] => {
    return [number, termText.slice(place === 0 ? 0 : termEnds[place - 1], termEnds[place])];
  });
  return new Map(entries);
}

/** Whether an engine finds each term in exactly the passages that have it. */
export function isEngineOf(engine: Engine, { terms, termsAt, frequency }: PassageIndex): boolean {
  const starts = new Uint32Array(frequency.length + 1);
  frequency.forEach((passages, term) => {
    starts[term + 1] = (starts[term] ?? 0) + passages;
  });
  const [free, last] = [starts.slice(), new Uint32Array(frequency.length)];
  const holders = new Uint32Array(starts.at(-1) ?? 0);
  for (let n = 0; n + 1 < termsAt.length; n++) {
    for (let at = termsAt[n] ?? 0; at < (termsAt[n + 1] ?? 0); at++) {
      const term = terms[at] ?? NO_TERM;
      if (term === NO_TERM || last[term] === n + 1) continue;
      last[term] = n + 1;
      const place = free[term] ?? 0;
      holders[place] = n;
      free[term] = place + 1;
    }
  }
  for (let term = NO_TERM + 1; term < frequency.length; term++) {
    let [place, isRight] = [starts[term] ?? 0, true];
    const end = starts[term + 1] ?? 0;
    engine.visit([keyOf(term)], (document) => {
      isRight &&= place < end && holders[place] === document;
      place++;
    });
    if (!isRight || place !== end) return false;
  }
  return true;
}
