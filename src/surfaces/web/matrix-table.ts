import { beginningOf } from '../../facts/facts.ts';
import type { Fact } from '../../facts/kinds.ts';
import type { Speaker } from '../texts/say.ts';
import type { WebTexts } from '../texts/web-texts.ts';
import { passageAddress } from './addresses.ts';
import { type Html, html } from './html.ts';
import { linkNames } from './links.ts';
import type { Matrix } from './matrix.ts';

/** A matrix as a table: each year leads to the words that prove it. It scrolls in its own region. */
export function drawMatrix(
  { rows, columns, cell, isCut }: Matrix,
  texts: WebTexts['library'],
  speaker: Speaker,
): Html | undefined {
  if (rows.length === 0) return undefined;
  const header = columns.map((id) => html`<th scope="col">${linkNames([id], speaker)}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map(
      (column) => html`<td>${drawYears(cell(row, column), texts, speaker)}</td>`,
    );
    return html`<tr><th scope="row">${linkNames([row], speaker)}</th>${cells}</tr>\n`;
  });
  const less = isCut ? ` ${texts.matrixLess(rows.length, columns.length)}` : '';
  return html`<p class="quiet">${texts.matrixHow}${less}</p>
<div class="scrolls matrix" role="region" tabindex="0" aria-label="${texts.matrix}"><table>
<thead><tr><td></td>${header}</tr></thead>
<tbody>
${body}</tbody>
</table></div>`;
}

/** The years of some facts, each with a link to the first of its proofs. */
function drawYears(
  facts: readonly Fact[],
  texts: Pick<WebTexts['library'], 'undated'>,
  speaker: Speaker,
): Html {
  const byYear = new Map<string, Fact>();
  for (const fact of facts) {
    const year = beginningOf(fact).slice(0, '2017'.length);
    // What was done says more than what is planned for the same year.
    const known = byYear.get(year);
    if (known === undefined || (known.status !== undefined && fact.status === undefined)) {
      byYear.set(year, fact);
    }
  }
  const links = [...byYear].map(([year, { quotes, status }], n) => {
    const [quote] = quotes;
    if (quote === undefined) return undefined;
    const planned =
      status === undefined ? undefined : html`<small>${speaker.say('fact.planned')}</small>`;
    const shown =
      year === ''
        ? html`<span class="dot" aria-hidden="true">●</span><span class="unseen">${texts.undated}</span>`
        : year;
    return html`${n === 0 ? '' : ' '}<span class="at"><a class="year" href="${passageAddress(quote.passage)}">${shown}</a>${planned}</span>`;
  });
  return html`${links}`;
}
