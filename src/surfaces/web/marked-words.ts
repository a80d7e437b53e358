import { cellsOf, type Passage } from '../../knowledge/article.ts';
import type { Span } from '../../text/span.ts';
import { type Html, html, type Part } from './html.ts';

/** A part of a text, and how to set it off. */
export interface Stretch extends Span {
  readonly draw: (words: Part) => Html;
}

/**
 * A part of a text, letter for letter, with stretches of it set off.
 * @param stretches in order, not overlapping
 */
export function markWords(text: string, stretches: readonly Stretch[], part: Span): Part[] {
  const drawn: Part[] = [];
  let at = part.start;
  for (const { start, end, draw } of stretches) {
    const [from, to] = [Math.max(start, at), Math.min(end, part.end)];
    if (from >= to) continue;
    drawn.push(text.slice(at, from), draw(text.slice(from, to)));
    at = to;
  }
  return [...drawn, text.slice(at, part.end)];
}

/** The same of a passage. A row has the header of its column above each value. */
export function markPassage(
  passage: Passage,
  stretches: readonly Stretch[],
  part: Span = { start: 0, end: passage.text.length },
): Html {
  const cells = cellsOf(passage);
  if (cells === undefined) {
    return html`<p class="words">${markWords(passage.text, stretches, part)}</p>`;
  }
  const shown = cells.flatMap(({ start, end, column }) => {
    const own = { start: Math.max(start, part.start), end: Math.min(end, part.end) };
    if (own.start >= own.end) return [];
    return html`<div><dt>${column}</dt><dd class="words">${markWords(passage.text, stretches, own)}</dd></div>`;
  });
  return html`<dl class="row">${shown}</dl>`;
}
