import type { Cell, Comparison } from '../../answer/answer.ts';
import { NO_FACTS, sayCell } from '../say-cell.ts';
import type { Speaker } from '../texts/say.ts';
import { drawMessage } from './answer-message.ts';
import { type Html, html } from './html.ts';
import { linkMarks, linkNames } from './links.ts';

/** Characters shown of what someone said. */
const SAID_MAX = 200;

/** Rows as one table: each side's facts in its column, each topic in a line of its own above them. */
export function drawComparison(rows: readonly Comparison[], speaker: Speaker): Html {
  const [first] = rows;
  const sides = (first?.cells ?? []).map(
    ({ entity }) => html`<th scope="col">${linkNames([entity], speaker)}</th>`,
  );
  return html`<table class="comparison">
<thead><tr>${sides}</tr></thead>
${rows.map(
  (row) => html`<tbody>${drawTopic(row, speaker)}
<tr>${row.cells.map((cell) => drawCell(cell, row, speaker))}</tr></tbody>
`,
)}</table>
`;
}

function drawTopic({ topic, continued }: Comparison, speaker: Speaker): Html | undefined {
  if (continued) return undefined;
  return html`<tr><th scope="rowgroup" colspan="2">${drawMessage(topic, speaker)}</th></tr>`;
}

function drawCell(cell: Cell, { matter, continued }: Comparison, speaker: Speaker): Html {
  const lines = sayCell(cell, matter, speaker, SAID_MAX);
  if (lines.length === 0) return html`<td>${continued ? '' : NO_FACTS}</td>`;
  return html`<td><ul>${lines.map(({ words, quotes }) => html`<li>${words} ${linkMarks(quotes, speaker)}</li>`)}</ul></td>`;
}
