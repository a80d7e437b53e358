import type { BareIndex, PassageIndex } from './passage-index.ts';
import { placeOf } from './sorted-words.ts';
import { NO_TERM } from './term-counter.ts';

/** Passages of a corpus, in order, that an earlier one had too, or that are new. */
export interface Run {
  /** The number of the first in the earlier corpus; undefined if they are new. */
  readonly from: number | undefined;
  readonly count: number;
}

/** For each term of an updated index, by its number, its numbers before; NO_TERM if it had none. */
export interface Renumbered {
  readonly earlier: Uint32Array;
  readonly added: Uint32Array;
}

type Terms = Pick<PassageIndex, 'terms' | 'termText' | 'termEnds' | 'termNumbers'>;

/**
 * Joins the terms of the passages that two indexes have, and numbers them as they come, as if they
 * had been indexed together.
 */
export function renumberTerms(
  earlier: BareIndex,
  added: BareIndex,
  runs: readonly Run[],
): Terms & { readonly renumbered: Renumbered } {
  const size = earlier.termNumbers.length;
  const fresh = freshTerms(earlier, added);
  /** From 1: first the terms of the earlier index, by its numbers, then fresh ones. */
  const numbers = new Uint32Array(size + fresh.all.length + 1);
  let known = 0;
  const numberOf = (common: number) => {
    const number = numbers[common] || ++known;
    numbers[common] = number;
    return number;
  };
  const terms = new Uint32Array(lengthOf(earlier, added, runs));
  let [at, next] = [0, 0];
  for (const { from, count } of runs) {
    const index = from === undefined ? added : earlier;
    const start = from ?? next;
    if (from === undefined) next += count;
    const end = index.termsAt[start + count] ?? 0;
    for (let place = index.termsAt[start] ?? 0; place < end; place++) {
      const term = index.terms[place] ?? NO_TERM;
      const common = from === undefined ? (fresh.commonOf[term] ?? NO_TERM) : term;
      if (common > size + fresh.all.length) throw new RangeError(`there is no term ${common}`);
      terms[at++] = common === NO_TERM ? NO_TERM : numberOf(common);
    }
  }
  const renumbered = { earlier: new Uint32Array(known + 1), added: new Uint32Array(known + 1) };
  for (let common = 1; common <= size; common++) {
    const number = numbers[common] ?? NO_TERM;
    if (number !== NO_TERM) renumbered.earlier[number] = common;
  }
  fresh.commonOf.forEach((common, term) => {
    const number = numbers[common] ?? NO_TERM;
    if (number !== NO_TERM) renumbered.added[number] = term;
  });
  return { terms, ...wordsOf(earlier, fresh.all, numbers, known), renumbered };
}

function lengthOf(earlier: BareIndex, added: BareIndex, runs: readonly Run[]): number {
  const kept = runs.reduce((sum, { from, count }) => {
    if (from === undefined) return sum;
    return sum + (earlier.termsAt[from + count] ?? 0) - (earlier.termsAt[from] ?? 0);
  }, 0);
  return kept + added.terms.length;
}

/** The terms that only the added passages have, sorted, and the common number of each of theirs. */
function freshTerms(earlier: BareIndex, added: BareIndex) {
  const words = { text: earlier.termText, ends: earlier.termEnds };
  const commonOf = new Uint32Array(added.termNumbers.length + 1);
  const all: string[] = [];
  added.termNumbers.forEach((number, n) => {
    const term = added.termText.slice(n === 0 ? 0 : added.termEnds[n - 1], added.termEnds[n]);
    const place = placeOf(term, words);
    if (place < 0) all.push(term);
    commonOf[number] =
      place < 0 ? earlier.termNumbers.length + all.length : (earlier.termNumbers[place] ?? NO_TERM);
  });
  return { all, commonOf };
}

/** The terms that are in use, sorted, with their numbers. */
function wordsOf(
  { termText, termEnds, termNumbers }: BareIndex,
  fresh: readonly string[],
  numbers: Uint32Array,
  known: number,
): Omit<Terms, 'terms'> {
  const words: string[] = [];
  const [ends, inOrder] = [new Uint32Array(known), new Uint32Array(known)];
  let end = 0;
  const take = (word: string, number: number) => {
    if (number === NO_TERM) return;
    end += word.length;
    ends[words.length] = end;
    inOrder[words.length] = number;
    words.push(word);
  };
  let [start, next] = [0, 0];
  const takeFreshBefore = (word: string | undefined) => {
    for (let term = fresh[next]; term !== undefined; term = fresh[next]) {
      if (word !== undefined && term > word) return;
      next++;
      take(term, numbers[termNumbers.length + next] ?? NO_TERM);
    }
  };
  termEnds.forEach((end, place) => {
    const word = termText.slice(start, end);
    start = end;
    takeFreshBefore(word);
    take(word, numbers[termNumbers[place] ?? NO_TERM] ?? NO_TERM);
  });
  takeFreshBefore(undefined);
  return { termText: words.join(''), termEnds: ends, termNumbers: inOrder };
}
