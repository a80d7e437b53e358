import { GrowingArray } from './growing-array.ts';
import { placeOf, sortWords } from './sorted-words.ts';

/** The number that means no term. */
export const NO_TERM = 0;

/** Numbers the terms of passages as they come, and counts the passages with each. */
export function createTermCounter(passages: number, expected: number) {
  const ids = new Map<string, number>();
  const all = new GrowingArray(Uint32Array, expected);
  const distinct = new Uint32Array(passages);
  const anywhere = createCounts();
  const inText = createCounts();

  const idOf = (term: string) => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    const id = ids.size + 1;
    ids.set(term, id);
    return id;
  };

  return {
    /** The number of terms added, including the marks of `endWords`. */
    get length() {
      return all.length;
    },
    /** Adds the next term of a passage; passages come in order. */
    add(passage: number, term: string, part: 'heading' | 'text') {
      const id = idOf(term);
      all.push(id);
      if (anywhere.count(id, passage)) distinct[passage] = (distinct[passage] ?? 0) + 1;
      if (part === 'text') inText.count(id, passage);
    },
    endWords() {
      all.push(NO_TERM);
    },
    done() {
      const { text, ends } = sortWords(ids.keys());
      const termNumbers = new Uint32Array(ids.size);
      for (const [term, id] of ids) termNumbers[placeOf(term, { text, ends })] = id;
      return {
        termText: text,
        termEnds: ends,
        termNumbers,
        terms: all.done(),
        distinct,
        frequency: anywhere.done(ids.size + 1),
        textFrequency: inText.done(ids.size + 1),
      };
    },
  };
}

/** Counts passages by term; a passage counts once, however often it has the term. */
function createCounts() {
  const counts = new GrowingArray(Uint32Array);
  /** The last passage (from 1) that counted a term. */
  const last = new GrowingArray(Uint32Array);
  return {
    /** @returns whether the passage was new to the term, and was counted */
    count(id: number, passage: number): boolean {
      if (last.get(id) === passage + 1) return false;
      last.set(id, passage + 1);
      counts.set(id, counts.get(id) + 1);
      return true;
    },
    done(terms: number): Uint32Array {
      return counts.done(terms);
    },
  };
}
