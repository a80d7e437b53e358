/**
 * Different words, sorted by UTF-16 units, as one string; a Map would take at least 60 bytes per
 * word. Plain data that can be stored.
 */
export interface SortedWords {
  /** The words, joined. */
  readonly text: string;
  /** Where each word ends in `text`. */
  readonly ends: Uint32Array;
}

/** @param words different words, in any order */
export function sortWords(words: Iterable<string>): SortedWords {
  const sorted = [...words].sort();
  const ends = new Uint32Array(sorted.length);
  let end = 0;
  sorted.forEach((word, place) => {
    end += word.length;
    ends[place] = end;
  });
  return { text: sorted.join(''), ends };
}

/** @returns a word's place among the sorted ones, from 0, or -1 if it is not there */
export function placeOf(word: string, { text, ends }: SortedWords): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : (ends[middle - 1] ?? 0);
    const order = compare(word, text, start, ends[middle] ?? 0);
    if (order === 0) return middle;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return -1;
}

/** Negative if `word` sorts before the word of `text` from `start` to `end`, positive if after. */
function compare(word: string, text: string, start: number, end: number): number {
  const shared = Math.min(word.length, end - start);
  for (let n = 0; n < shared; n++) {
    const order = word.charCodeAt(n) - text.charCodeAt(start + n);
    if (order !== 0) return order;
  }
  return word.length - (end - start);
}
