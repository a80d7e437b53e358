/** Characters that fill a square, and marks that Chinese sets without blanks. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2014\u2026\u201c\u201d\u2018\u2019\u3000-\u303f\uff00-\uffef]/u;
const HYPHENATED = /\p{Ll}-$/u;
const GOES_ON = /^\p{Ll}/u;

/**
 * Joins a line of text to the next one of the same paragraph: without a blank where Chinese is
 * beside the break, as Chinese has none; otherwise with one.
 */
function joinLines(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  if (left === '' || right === '') return left + right;
  return isWide(left.slice(-1)) || isWide(right.slice(0, 1)) ? left + right : `${left} ${right}`;
}

/** The same for printed lines, whose Latin words may be hyphenated at the end. */
export function joinPrintedLines(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  if (HYPHENATED.test(left) && GOES_ON.test(right)) return left.slice(0, -1) + right;
  return joinLines(left, right);
}

/** Whether a character is set without blanks around it. */
export function isWide(char: string): boolean {
  return WIDE.test(char);
}
