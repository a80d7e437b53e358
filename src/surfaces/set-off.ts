import type { Span } from '../text/span.ts';
import { headOf } from '../text/truncate.ts';

/**
 * A text with some of its parts set off from the rest, cut at `max` UTF-16 units.
 * @param spans in order, not overlapping; touching spans become one part
 * @param literal makes words literal for the surface, given where they begin in the text
 * @param mark sets a part off
 */
export function setOff(
  text: string,
  spans: readonly Span[],
  max: number,
  literal: (words: string, at: number) => string,
  mark: (part: string) => string,
): string {
  const shown = headOf(text, max);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of joined(spans)) {
    const [from, to] = [Math.max(at, Math.min(start, shown.length)), Math.min(end, shown.length)];
    parts.push(literal(shown.slice(at, from), at));
    if (to > from) parts.push(mark(literal(shown.slice(from, to), from)));
    at = Math.max(from, to);
  }
  parts.push(literal(shown.slice(at), at));
  return `${parts.join('')}${shown.length < text.length ? '…' : ''}`;
}

function joined(spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const { start, end } of spans) {
    const last = parts.at(-1);
    if (last?.end === start) parts[parts.length - 1] = { start: last.start, end };
    else parts.push({ start, end });
  }
  return parts;
}
