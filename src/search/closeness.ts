import type { Span } from '../text/span.ts';
import type { Analysis } from './analyze.ts';
import type { Thing } from './things.ts';

/**
 * How closely the things of a question stand together in a text (0–1): the shortest stretch that
 * holds one place of each that the text says, and what of it they fill. 0 where it says only one of
 * several.
 */
export function closeness(things: readonly Thing[], analysis: Analysis): number {
  const asked = things.filter(({ kind }) => kind !== 'light');
  const said = asked.map((thing) => placesOf(thing, analysis)).filter(({ length }) => length > 0);
  if (said.length < 2) return asked.length === said.length ? 1 : 0;
  const places = said
    .flatMap((spans, thing) => spans.map((span) => ({ ...span, thing })))
    .toSorted((a, b) => a.start - b.start);
  const last = new Map<number, Span>();
  let best = 0;
  for (const { thing, start, end } of places) {
    last.set(thing, { start, end });
    if (last.size < said.length) continue;
    const spans = [...last.values()];
    const first = Math.min(...spans.map((span) => span.start));
    const behind = Math.max(...spans.map((span) => span.end));
    const filled = spans.reduce((sum, span) => sum + span.end - span.start, 0);
    best = Math.max(best, Math.min(1, filled / (behind - first)));
  }
  return best;
}

/** Where a text says a thing, in its own or in other words. */
export function placesOf({ terms, surface }: Thing, { text, places }: Analysis): Span[] {
  const found: Span[] = places.filter(({ term }) => terms.has(term));
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    found.push({ start: at, end: at + surface.length });
  }
  return found;
}
