/** Words as alternatives of a regular expression, the longest first. */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$+*.?^|()[\]{}\\]/gu, '\\$&'))
    .join('|');
}

/** Escapes characters for a character class of a regular expression. */
export function inClass(chars: string): string {
  return chars.replace(/[\]\\^-]/gu, '\\$&');
}
