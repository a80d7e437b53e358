import { columnsOf } from '../columns.ts';
import { SMALL, small } from './markup.ts';

/** Lines and columns of a phone, and the height of a line in pixels. */
const [NORMAL, TINY] = [
  { columns: 36, height: 22 },
  { columns: 44, height: 16 },
] as const;

/**
 * The most of a message's height that may be small print, which is hard to read on a phone: a
 * quarter, less what this estimate of lines may be wrong by.
 */
const SHARE_MAX = 0.22;

/** Lines below a message in small print, unless a short message would be mostly that. */
export function drawFooter(lines: readonly string[], texts: readonly string[]): string {
  const printed = lines.map(small).join('\n');
  const all = [...texts, printed].flatMap((text) => text.split('\n'));
  const tiny = all.filter((line) => line.startsWith(SMALL));
  const isTooMuch = heightOf(tiny) > SHARE_MAX * heightOf(all);
  return isTooMuch ? lines.join('\n') : printed;
}

function heightOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => {
    const { columns, height } = line.startsWith(SMALL) ? TINY : NORMAL;
    return sum + Math.ceil(columnsOf(line) / columns) * height;
  }, 0);
}
