import type { Span } from '../text/span.ts';
import { headOf, tailOf } from '../text/truncate.ts';

/** A part of a text around a span, and whether text before or after it was left out. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The span with as much of the text around it as fits, more after it than before.
 * @param max UTF-16 units at most; the text is only cut between grapheme clusters
 */
export function excerpt(text: string, { start, end }: Span, max: number): Excerpt {
  const marked = headOf(text.slice(start, end), max);
  const room = max - marked.length;
  const whole = start + marked.length === end;
  const behind = whole ? text.slice(end) : '';
  const before = text.slice(0, start);
  // Room that one side does not need goes to the other.
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
