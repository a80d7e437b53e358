import { GONE, type Moved } from './engine.ts';
import { GrowingArray } from './growing-array.ts';
import type { Postings } from './postings.ts';
import { sortWords } from './sorted-words.ts';

/** The postings of an engine, and what becomes of them in another. */
interface Source extends Moved {
  readonly postings: Postings;
}

/**
 * Joins the postings of several indexes, as if their documents had been added to one in the order of
 * their new numbers.
 * @param terms the terms of the joined index, each once, in any order
 */
export function joinPostings(terms: Iterable<string>, sources: readonly Source[]): Postings {
  const words = sortWords(terms);
  const parts = sources.map((source) => ({ ...source, places: placesIn(source.postings) }));
  const starts = new Uint32Array(words.ends.length + 1);
  const expected = parts.reduce((sum, { postings }) => sum + postings.documents.length, 0);
  const documents = new GrowingArray(Uint32Array, expected);
  let from = 0;
  for (const [place, end] of words.ends.entries()) {
    const term = words.text.slice(from, end);
    from = end;
    const first = documents.length;
    let isAscending = true;
    for (const { postings, termOf, places, ...part } of parts) {
      const own = places.get(termOf(term) ?? '');
      if (own === undefined) continue;
      const last = postings.starts[own + 1] ?? 0;
      for (let n = postings.starts[own] ?? 0; n < last; n++) {
        const document = part.documents[postings.documents[n] ?? GONE] ?? GONE;
        if (document === GONE) continue;
        isAscending &&=
          documents.length === first || documents.get(documents.length - 1) < document;
        documents.push(document);
      }
    }
    if (!isAscending) documents.sortFrom(first);
    starts[place + 1] = documents.length;
  }
  return { ...words, starts, documents: documents.done() };
}

function placesIn({ text, ends }: Postings): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let start = 0;
  for (const [place, end] of ends.entries()) {
    places.set(text.slice(start, end), place);
    start = end;
  }
  return places;
}
