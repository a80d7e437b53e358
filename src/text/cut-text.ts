import { SENTENCE_ENDS } from '../language/zh/marks.ts';

/** Marks that end a sentence, or a line. */
const BORDER = new RegExp(`[${SENTENCE_ENDS}\\n]`, 'u');

/** The beginning of a text that is read, and whether that is not all of it. */
export interface CutText {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * A text to be read up to a bound: to the last sentence that ends within it, if that is in its
 * second half.
 * @param max UTF-16 units
 */
export function cutText(text: string, max: number): CutText {
  if (text.length <= max) return { text, isCut: false };
  let end = max;
  while (end > max / 2 && !BORDER.test(text.charAt(end - 1))) end--;
  if (end > max / 2) return { text: text.slice(0, end), isCut: true };
  // Half a surrogate pair is no text.
  const whole = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return { text: text.slice(0, whole), isCut: true };
}
