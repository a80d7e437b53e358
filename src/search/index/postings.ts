import type { SavedEngine } from './engine.ts';
import { GrowingArray } from './growing-array.ts';
import { placeOf, sortWords } from './sorted-words.ts';

/**
 * An inverted index in a few arrays, whatever its size: a posting takes four bytes and is no object
 * that the garbage collector would have to visit.
 */
export interface Postings extends SavedEngine {
  /** The terms, as in SortedWords. */
  readonly text: string;
  readonly ends: Uint32Array;
  /** The term with place i has the documents `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  /** For each term, in the order added. */
  readonly documents: Uint32Array;
}

/** Gathers postings. They should come in runs of one term, because each run takes memory. */
export function createPostingsBuilder() {
  /** The number of each term, from 0, in the order added. */
  const numbers = new Map<string, number>();
  const documents = new GrowingArray(Uint32Array);
  const runTerms = new GrowingArray(Uint32Array);
  const runStarts = new GrowingArray(Uint32Array);
  let last: string | undefined;

  return {
    add(term: string, document: number) {
      if (term !== last) {
        const number = numbers.get(term) ?? numbers.size;
        numbers.set(term, number);
        runTerms.push(number);
        runStarts.push(documents.length);
        last = term;
      }
      documents.push(document);
    },
    done(): Postings {
      const words = sortWords(numbers.keys());
      const places = Uint32Array.from(numbers.keys(), (term) => placeOf(term, words));
      const starts = new Uint32Array(numbers.size + 1);
      const runs = runTerms.length;
      runStarts.push(documents.length);
      const eachRun = (visit: (place: number, from: number, to: number) => void) => {
        for (let run = 0; run < runs; run++) {
          visit(places[runTerms.get(run)] ?? 0, runStarts.get(run), runStarts.get(run + 1));
        }
      };
      eachRun((place, from, to) => {
        starts[place + 1] = (starts[place + 1] ?? 0) + to - from;
      });
      for (let place = 0; place < numbers.size; place++) {
        starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
      }
      const free = starts.slice();
      const ordered = new Uint32Array(documents.length);
      eachRun((place, from, to) => {
        let at = free[place] ?? 0;
        for (let n = from; n < to; n++) ordered[at++] = documents.get(n);
        free[place] = at;
      });
      return { ...words, starts, documents: ordered };
    },
  };
}

/** Calls `visit` for each document of a term, in the order added. */
export function visitPostings(
  postings: Postings,
  term: string,
  visit: (document: number, term: string) => void,
): void {
  const place = placeOf(term, postings);
  if (place < 0) return;
  const { starts, documents } = postings;
  const end = starts[place + 1] ?? 0;
  for (let n = starts[place] ?? 0; n < end; n++) visit(documents[n] ?? 0, term);
}

/**
 * @returns a copy, because an array read from a file is a view that keeps the file's bytes alive
 * @throws Error if the data is no list of postings
 */
export function readPostings({ text, ends, starts, documents }: SavedEngine): Postings {
  const isWhole =
    typeof text === 'string' &&
    ends instanceof Uint32Array &&
    starts instanceof Uint32Array &&
    documents instanceof Uint32Array &&
    isAscending(ends, text.length) &&
    isAscending(starts, documents.length) &&
    starts.length === ends.length + 1;
  if (!isWhole) throw new Error('the stored data is not a list of postings');
  return { text, ends: ends.slice(), starts: starts.slice(), documents: documents.slice() };
}

function isAscending(places: Uint32Array, last: number): boolean {
  return (
    places.every((place, n) => n === 0 || place >= (places[n - 1] ?? 0)) &&
    (places.at(-1) ?? 0) === last
  );
}
