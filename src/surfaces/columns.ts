import { eastAsianWidth } from 'get-east-asian-width';

/** Marks on letters, and characters that nobody sees. */
const WITHOUT_WIDTH = /\p{M}|\p{Cf}/u;

/** How many columns a text takes: two for each full-width character, none for marks, one for others. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) {
    if (!WITHOUT_WIDTH.test(char)) columns += eastAsianWidth(char.codePointAt(0) ?? 0);
  }
  return columns;
}
