import type { Fact } from '../../facts/kinds.ts';
import type { Passage } from '../../knowledge/article.ts';
import type { Span } from '../../text/span.ts';
import { html } from './html.ts';
import type { Stretch } from './marked-words.ts';

/** The words of a passage that facts quote, to be set off; overlapping quotes are one stretch. */
export function quotedIn(passage: Passage, facts: readonly Fact[]): Stretch[] {
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
  return merged.map((span) => ({
    ...span,
    draw: (words) => html`<span class="quoted">${words}</span>`,
  }));
}
