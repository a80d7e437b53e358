import type { Document } from './engine.ts';
import type { PassageIndex } from './passage-index.ts';
import { NO_TERM } from './term-counter.ts';

/**
 * What the engine knows a term by: its number. An engine keeps its terms in a tree by letters, and
 * words of Chinese would hang from its root by the thousand.
 */
export function keyOf(term: number): string {
  return String(term);
}

/** The passages as an engine indexes them, made one after another so that none has to be kept. */
export function* documentsOf(index: PassageIndex): Iterable<Document> {
  const { passages, terms, termsAt, frequency } = index;
  /** The passage in which a term was met last, from 1. */
  const last = new Uint32Array(frequency.length);
  for (let id = 0; id < passages.length; id++) {
    const keys: string[] = [];
    for (const term of terms.subarray(termsAt[id], termsAt[id + 1])) {
      if (term === NO_TERM || last[term] === id + 1) continue;
      last[term] = id + 1;
      keys.push(keyOf(term));
    }
    yield { id, terms: keys };
  }
}
