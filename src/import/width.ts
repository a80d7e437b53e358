import { isWide } from './join-lines.ts';

/** How wide a line is printed, in half-width columns: a Chinese character takes two. */
export function widthOf(line: string): number {
  let width = 0;
  for (const char of line) width += isWide(char) ? 2 : 1;
  return width;
}
