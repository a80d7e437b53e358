import type { Span } from './span.ts';

/** A word of a list, found in a text. */
export interface FoundWord extends Span {
  readonly word: string;
}

/** Finds the words of a list in a folded text, in order, without overlaps. */
export type FindWords = (text: string) => FoundWord[];

/**
 * Makes a finder of words, the longest first. It finds Chinese words inside other words too, Latin
 * ones only whole.
 * @param words folded
 * @param harmless longer words, folded, that contain one of `words` and are skipped
 */
export function createFindWords(
  words: readonly string[],
  harmless: readonly string[] = [],
): FindWords {
  const byFirst = new Map<string, { readonly word: string; readonly isWanted: boolean }[]>();
  const add = (word: string, isWanted: boolean) => {
    const alike = byFirst.get(word.charAt(0)) ?? [];
    byFirst.set(word.charAt(0), [...alike, { word, isWanted }]);
  };
  for (const word of words) add(word, true);
  for (const word of harmless) add(word, false);
  for (const alike of byFirst.values()) alike.sort((a, b) => b.word.length - a.word.length);
  return (text) => {
    const found: FoundWord[] = [];
    for (let start = 0; start < text.length; start++) {
      const known = byFirst
        .get(text.charAt(start))
        ?.find(({ word }) => text.startsWith(word, start) && isWhole(text, start, word));
      if (known === undefined) continue;
      const end = start + known.word.length;
      if (known.isWanted) found.push({ word: known.word, start, end });
      start = end - 1;
    }
    return found;
  };
}

/** Finds one word in a folded text, like a finder of this word alone. */
export function findWord(word: string, text: string): FoundWord[] {
  const found: FoundWord[] = [];
  let start = word === '' ? -1 : text.indexOf(word);
  while (start >= 0) {
    const end = start + word.length;
    const isFound = isWhole(text, start, word);
    if (isFound) found.push({ word, start, end });
    start = text.indexOf(word, isFound ? end : start + 1);
  }
  return found;
}

const LATIN = /[\p{Script=Latin}\d]/u;

/** Whether a Latin letter or digit at either end of the word has no other next to it outside. */
function isWhole(text: string, start: number, word: string): boolean {
  const joins = (at: number) => LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
  return !joins(start) && !joins(start + word.length);
}

/**
 * Makes a test for whether a folded text consists only of words of a list, one after another.
 * @param words folded
 */
export function createIsOnly(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  const longest = Math.max(0, ...words.map((word) => word.length));
  return (text) => {
    /** The places that a sequence of words reaches from the beginning. */
    const reached = new Set([0]);
    for (let start = 0; start < text.length; start++) {
      if (!reached.has(start)) continue;
      for (let length = 1; length <= longest && start + length <= text.length; length++) {
        const word = text.slice(start, start + length);
        if (known.has(word) && isWhole(text, start, word)) reached.add(start + length);
      }
    }
    return reached.has(text.length);
  };
}
