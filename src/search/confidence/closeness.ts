import type { Span } from '../../text/span.ts';
import type { Analysis } from '../question/analysis.ts';
import type { Thing } from '../question/things.ts';

/**
 * How close together a text says the things of a question (0–1): the largest share that they fill
 * of a stretch with each thing that the text says. 0 if it says only one of several.
 */
export function closeness(things: readonly Thing[], analysis: Analysis): number {
  const asked = things.filter(({ kind }) => kind !== 'light');
  const said = asked.map((thing) => placesOf(thing, analysis)).filter(({ length }) => length > 0);
  if (said.length < 2) return asked.length === said.length ? 1 : 0;
  const places = said
    .flatMap((spans, thing) => spans.map(({ start, end }) => ({ start, end, thing })))
    .sort((a, b) => a.start - b.start);
  /** For each thing, its last place so far. */
  const last: Span[] = [];
  let [met, best] = [0, 0];
  for (const place of places) {
    if (last[place.thing] === undefined) met++;
    last[place.thing] = place;
    if (met === said.length) best = Math.max(best, fillOf(last));
  }
  return best;
}

/** The share (0–1) that some spans fill of the stretch from the first to the last. */
function fillOf(spans: readonly Span[]): number {
  let [first, behind, filled] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const { start, end } of spans) {
    first = Math.min(first, start);
    behind = Math.max(behind, end);
    filled += end - start;
  }
  return Math.min(1, filled / (behind - first));
}

/** Where a text says a thing, in the same words or others of its concept. */
export function placesOf({ terms, surface }: Thing, { text, places }: Analysis): Span[] {
  const found: Span[] = places.filter(({ term }) => terms.has(term));
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    found.push({ start: at, end: at + surface.length });
  }
  return found;
}
