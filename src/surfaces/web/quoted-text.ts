import type { Fact } from '../../facts/kinds.ts';
import type { Passage } from '../../knowledge/article.ts';
import type { Span } from '../../text/span.ts';
import { type Html, html } from './html.ts';

/** Where facts quote a passage; overlapping quotes are one span. */
export function quotedIn(passage: Passage, facts: readonly Fact[]): Span[] {
  const spans = facts
    .flatMap(({ quotes }) => quotes)
    .filter((quote) => quote.passage === passage)
    .toSorted((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return merged;
}

/** A part of a passage's text, the quoted words in it marked. */
export function drawWords(text: string, { start, end }: Span, quoted: readonly Span[]): Html {
  const pieces: (string | Html)[] = [];
  let at = start;
  for (const span of quoted) {
    const [from, to] = [Math.max(span.start, at), Math.min(span.end, end)];
    if (from >= to) continue;
    const words = text.slice(from, to);
    pieces.push(text.slice(at, from), html`<span class="quoted">${words}</span>`);
    at = to;
  }
  return html`${pieces}${text.slice(at, end)}`;
}
