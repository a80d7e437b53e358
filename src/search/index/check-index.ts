import { z } from 'zod';
import type { Passage } from '../../knowledge/article.ts';
import type { Vocabulary } from '../question/analysis.ts';
import { createCharCounter } from './char-counter.ts';
import type { Engine } from './engine.ts';
import {
  areOfSeveral,
  indexPassages,
  keyOf,
  numberOf,
  type PassageIndex,
} from './passage-index.ts';
import { NO_TERM } from './term-counter.ts';

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

/**
 * Reads the stored index of some passages. It checks that every place is within its list, that
 * every count matches the lists, and that a sample of the passages, indexed again, gives the same.
 * So no look-up can fail, and the index of another library is rejected.
 * @throws Error if the value is no index of these passages
 */
export function readIndex(
  value: unknown,
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): PassageIndex {
  const index: PassageIndex = { ...stored.parse(value), passages };
  const isSound =
    hasTermTable(index) &&
    hasPlaces(index) &&
    hasTermCounts(index) &&
    hasCharCounts(index) &&
    holdsSample(index, vocabulary);
  if (!isSound) throw new RangeError('the stored data is not an index of these passages');
  return index;
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
  const { terms, termsAt, passages, termNumbers } = index;
  const size = termNumbers.length + 1;
  const [frequency, last] = [new Uint32Array(size), new Uint32Array(size)];
  const [textFrequency, lastInText] = [new Uint32Array(size), new Uint32Array(size)];
  const distinct = new Uint32Array(passages.length);
  for (let n = 0; n < passages.length; n++) {
    const [text, meanings] = [index.textTermsAt[n] ?? 0, index.textMeaningsAt[n] ?? 0];
    let isMeaning = false;
    for (let at = termsAt[n] ?? 0; at < (termsAt[n + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      if (term >= size || (term === NO_TERM && isMeaning)) return false;
      if (term === NO_TERM) isMeaning = true;
      else {
        if (count(term, n, frequency, last)) distinct[n] = (distinct[n] ?? 0) + 1;
        if (at >= (isMeaning ? meanings : text)) count(term, n, textFrequency, lastInText);
      }
    }
  }
  return (
    isSame(frequency, index.frequency) &&
    isSame(textFrequency, index.textFrequency) &&
    isSame(distinct, index.distinct)
  );
}

/** @returns whether the passage was new to the term, and was counted */
function count(term: number, passage: number, counts: Uint32Array, last: Uint32Array): boolean {
  if (last[term] === passage + 1) return false;
  last[term] = passage + 1;
  counts[term] = (counts[term] ?? 0) + 1;
  return true;
}

function hasCharCounts({ passages, chars, charsAt, ...stored }: PassageIndex): boolean {
  const counter = createCharCounter(passages, chars.length);
  for (let n = 0; n < passages.length; n++) counter.add(n, textOf(chars, charsAt, n));
  const { charFrequency, bigramFrequency } = counter.done();
  return (
    isSame(charFrequency, stored.charFrequency) && isSame(bigramFrequency, stored.bigramFrequency)
  );
}

function textOf(chars: Uint16Array, charsAt: Uint32Array, n: number): string {
  // Unlike a TextDecoder, this keeps half a surrogate pair as it is.
  return Buffer.from(bytesOf(chars.subarray(charsAt[n], charsAt[n + 1]))).toString('utf16le');
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
  const charsOf = ({ chars, charsAt }: PassageIndex, n: number) =>
    chars.subarray(charsAt[n], charsAt[n + 1]);
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
