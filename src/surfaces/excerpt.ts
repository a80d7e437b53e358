import type { Span } from '../text/normalize.ts';

/** A part of a text around a span, and whether something before or behind it was left out. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * The span with as much of the text around it as fits, more of it behind than before.
 * @param max UTF-16 units at the most; never cut inside a character as readers see it
 */
export function excerpt(text: string, { start, end }: Span, max: number): Excerpt {
  const marked = headOf(text.slice(start, end), max);
  const room = max - marked.length;
  const whole = start + marked.length === end;
  const behind = whole ? text.slice(end) : '';
  const before = text.slice(0, start);
  // What the one side does not need, the other one gets.
  const forBefore = Math.max(Math.floor(room / 3), room - behind.length);
  const shownBefore = tailOf(before, Math.min(forBefore, room));
  const shownAfter = headOf(behind, room - shownBefore.length);
  return {
    before: shownBefore,
    marked,
    after: shownAfter,
    cutBefore: shownBefore.length < before.length,
    cutAfter: start + marked.length + shownAfter.length < text.length,
  };
}

/** The beginning of a text, cut where a character ends. */
export function headOf(text: string, max: number): string {
  if (text.length <= max) return text;
  let length = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    if (index + segment.length > max) break;
    length = index + segment.length;
  }
  return text.slice(0, length);
}

/** The end of a text, cut where a character begins. */
export function tailOf(text: string, max: number): string {
  if (text.length <= max) return text;
  const from = letterBefore(text, text.length - max);
  for (const { index } of graphemes.segment(text.slice(from))) {
    if (text.length - (from + index) <= max) return text.slice(from + index);
  }
  return '';
}

/** A place at or before `at` where a character surely begins: none goes on with a Han or Latin one. */
function letterBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && !/[\p{Script=Han}\p{Script=Latin}\d]/u.test(text[from] ?? '')) from--;
  return from;
}
