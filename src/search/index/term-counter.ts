import { GrowingArray } from './growing-array.ts';
import { placeOf, sortWords } from './sorted-words.ts';

/** The number that stands for no term. */
export const NO_TERM = 0;

/** Numbers the terms of passages as they come, and counts in how many passages each one stands. */
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
    /** How many terms were added, `endWords` included. */
    get length() {
      return all.length;
    },
    /** Takes the next term of a passage; passages come in order. */
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

/** Counts passages by term, each once however often it is named. */
function createCounts() {
  const counts = new GrowingArray(Uint32Array);
  /** The passage in which a term was counted last, from 1. */
  const last = new GrowingArray(Uint32Array);
  return {
    /** @returns whether the passage was counted, being new to the term */
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
