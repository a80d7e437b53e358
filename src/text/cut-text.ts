import { SENTENCE_ENDS } from '../language/zh/marks.ts';

/** Marks that end a sentence or a line. */
const BORDER = new RegExp(`[${SENTENCE_ENDS}\\n]`, 'u');

/** The beginning of a text, and whether the rest was cut off. */
export interface CutText {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Cuts a text to at most `max`: after the last sentence that ends in the second half of that, or
 * else at `max`.
 * @param max UTF-16 units
 */
export function cutText(text: string, max: number): CutText {
  if (text.length <= max) return { text, isCut: false };
  let end = max;
  while (end > max / 2 && !BORDER.test(text.charAt(end - 1))) end--;
  if (end > max / 2) return { text: text.slice(0, end), isCut: true };
  // Never cut a surrogate pair in half.
  const whole = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return { text: text.slice(0, whole), isCut: true };
}
