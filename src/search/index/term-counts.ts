import type { PassageIndex } from './passage-index.ts';
import { NO_TERM } from './term-counter.ts';

/** How many passages have each term, by its number, and how many terms each passage has. */
export type TermCounts = Pick<PassageIndex, 'frequency' | 'textFrequency' | 'distinct'>;

type Lists = Pick<PassageIndex, 'terms' | 'termsAt' | 'textTermsAt' | 'textMeaningsAt'>;

/**
 * Counts the terms of passages that are already numbered. A passage counts once for a term.
 * @param size the number of different terms
 * @param passages the numbers of those that are counted
 * @returns undefined if the lists are not those of an index: a number beyond its terms, a second gap
 */
export function countTerms(
  { terms, termsAt, textTermsAt, textMeaningsAt }: Lists,
  size: number,
  passages: Iterable<number> = textTermsAt.keys(),
): TermCounts | undefined {
  const [frequency, last] = [new Uint32Array(size + 1), new Uint32Array(size + 1)];
  const [textFrequency, lastInText] = [new Uint32Array(size + 1), new Uint32Array(size + 1)];
  const distinct = new Uint32Array(textTermsAt.length);
  for (const n of passages) {
    const [text, meanings] = [textTermsAt[n] ?? 0, textMeaningsAt[n] ?? 0];
    let isMeaning = false;
    for (let at = termsAt[n] ?? 0; at < (termsAt[n + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      if (term > size || (term === NO_TERM && isMeaning)) return undefined;
      if (term === NO_TERM) isMeaning = true;
      else {
        if (count(term, n, frequency, last)) distinct[n] = (distinct[n] ?? 0) + 1;
        if (at >= (isMeaning ? meanings : text)) count(term, n, textFrequency, lastInText);
      }
    }
  }
  return { frequency, textFrequency, distinct };
}

/** @returns whether the passage was new to the term, and was counted */
function count(term: number, passage: number, counts: Uint32Array, last: Uint32Array): boolean {
  if (last[term] === passage + 1) return false;
  last[term] = passage + 1;
  counts[term] = (counts[term] ?? 0) + 1;
  return true;
}
