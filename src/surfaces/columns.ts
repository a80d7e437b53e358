import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns a text takes: two for each full-width character, one for others. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0) ?? 0), 0);
}
