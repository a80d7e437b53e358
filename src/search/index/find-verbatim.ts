import type { PassageIndex } from './passage-index.ts';

/**
 * Finds the passages whose own text contains some words letter for letter, by number, in the order
 * of the corpus. It scans characters, because a segmenter may cut unfinished words anywhere.
 * @param words normalized, with numbers in digits, as in the index
 * @param isWanted whether a passage that contains them is wanted; it counts only if it is
 */
export function findVerbatim(
  words: string,
  index: PassageIndex,
  limit: number,
  isWanted: (passage: number) => boolean = () => true,
): number[] {
  const { chars, charsAt, textAt } = index;
  const found: number[] = [];
  let passage = 0;
  let at = words === '' ? -1 : chars.indexOf(words.charCodeAt(0));
  while (at >= 0 && found.length < limit) {
    while ((charsAt[passage + 1] ?? 0) <= at) passage++;
    const start = (charsAt[passage] ?? 0) + (textAt[passage] ?? 0);
    const end = charsAt[passage + 1] ?? 0;
    const holds = at >= start && at + words.length <= end && standsAt(words, at, chars);
    if (holds && isWanted(passage)) found.push(passage);
    at = chars.indexOf(words.charCodeAt(0), holds ? end : at + 1);
  }
  return found;
}

function standsAt(words: string, at: number, chars: Uint16Array): boolean {
  for (let n = 1; n < words.length; n++) {
    if (chars[at + n] !== words.charCodeAt(n)) return false;
  }
  return true;
}
