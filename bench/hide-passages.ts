import { bigramSlot } from '../src/search/char-counter.ts';
import type { PassageIndex } from '../src/search/passage-index.ts';
import { NO_TERM } from '../src/search/term-counter.ts';

/**
 * Takes passages out of what an index counts, or back in: to ranking it is as if the library had never
 * had them. (An engine has to leave them out by itself.)
 */
export function countPassages(index: PassageIndex, passages: Iterable<number>, by: 1 | -1): void {
  for (const n of passages) {
    const { all, inText } = termsOf(index, n);
    for (const term of all) add(index.frequency, term, by);
    for (const term of inText) add(index.textFrequency, term, by);
    const [chars, pairs] = [new Set<number>(), new Set<number>()];
    const start = index.charsAt[n] ?? 0;
    for (let at = start; at < (index.charsAt[n + 1] ?? 0); at++) {
      const char = index.chars[at] ?? 0;
      chars.add(char);
      if (at > start) pairs.add(bigramSlot(index.chars[at - 1] ?? 0, char));
    }
    for (const char of chars) add(index.charFrequency, char, by);
    for (const pair of pairs) add(index.bigramFrequency, pair, by);
  }
}

function termsOf({ terms, termsAt, textTermsAt, textMeaningsAt }: PassageIndex, n: number) {
  const [all, inText] = [new Set<number>(), new Set<number>()];
  let isMeaning = false;
  for (let at = termsAt[n] ?? 0; at < (termsAt[n + 1] ?? 0); at++) {
    const term = terms[at] ?? NO_TERM;
    if (term === NO_TERM) {
      isMeaning = true;
      continue;
    }
    all.add(term);
    if (at >= ((isMeaning ? textMeaningsAt[n] : textTermsAt[n]) ?? 0)) inText.add(term);
  }
  return { all, inText };
}

function add(counts: Uint32Array, slot: number, by: number): void {
  counts[slot] = (counts[slot] ?? 0) + by;
}
