import { cellsOf, type Passage } from '../../knowledge/article.ts';
import type { WebTexts } from '../texts/web-texts.ts';
import { passageAddress, passageAnchor } from './addresses.ts';
import type { HeadingPart, TextPart } from './article-parts.ts';
import { type Html, html, type Part } from './html.ts';
import { type ListTree, treesOf } from './list-tree.ts';

/** How the passages of a page are drawn. */
export interface PassageStyle {
  /** The words of a passage from `start` to `end`. */
  readonly text: (passage: Passage, start: number, end: number) => Part;
  /** How a passage is called: ¶20. */
  readonly mark: (passage: Passage) => string;
  /** The passage that the address names, and the id by which it does: it may be of an old text. */
  readonly named?: { readonly passage: Passage; readonly id: string } | undefined;
  readonly texts: WebTexts['article'];
}

/** The text of a part of an article. Each passage is an element with its text alone and a link to it. */
export function drawTextPart(part: TextPart, style: PassageStyle): Html {
  const { passages } = part;
  const [first] = passages;
  switch (part.kind) {
    case 'list':
      return html`${treesOf(passages).map((tree) => drawList(tree, style))}`;
    case 'table':
      return drawTable(first, passages, style);
    case 'quote':
      return html`<blockquote>${passages.map((each) => drawPassage(each, style))}</blockquote>`;
    case 'footnotes':
      return html`<div class="footnotes">${passages.map((each) => drawPassage(each, style))}</div>`;
    case 'passage':
      return drawPassage(first, style);
  }
}

/** The id of a heading's element. */
export function headingAnchor({ n }: Pick<HeadingPart, 'n'>): string {
  return `h-${n + 1}`;
}

export function drawHeading(part: HeadingPart): Html {
  const id = headingAnchor(part);
  const { level, text } = part;
  if (level === 2) return html`<h2 id="${id}">${text}</h2>`;
  if (level === 3) return html`<h3 id="${id}">${text}</h3>`;
  if (level === 4) return html`<h4 id="${id}">${text}</h4>`;
  if (level === 5) return html`<h5 id="${id}">${text}</h5>`;
  return html`<h6 id="${id}">${text}</h6>`;
}

function drawPassage(passage: Passage, style: PassageStyle): Html {
  const { id, classes, old, link } = frame(passage, style);
  const text = style.text(passage, 0, passage.text.length);
  const { kind } = passage.form;
  if (kind === 'code')
    return html`<pre id="${id}" class="${classes}">${old}<code>${text}</code>${link}</pre>`;
  return html`<p id="${id}" class="${classes} ${kind}">${old}${text}${link}</p>`;
}

/** What every passage has, whatever its element. */
function frame(passage: Passage, { named, mark, texts }: PassageStyle) {
  const isNamed = named?.passage === passage;
  const said = mark(passage);
  // The fragment of an old permalink finds the passage that took its place.
  const old =
    isNamed && named.id !== passage.id
      ? html`<span class="old" id="${passageAnchor(named.id)}"></span>`
      : undefined;
  return {
    id: passageAnchor(passage.id),
    classes: isNamed ? 'passage named' : 'passage',
    old,
    link: html`<a class="mark" href="${passageAddress(passage)}" aria-label="${texts.permalink(said)}">${said}</a>`,
  };
}

function drawList(tree: ListTree, style: PassageStyle): Html {
  const items = tree.items.map(({ number, content }) => {
    const drawn = content.map((each) =>
      'items' in each ? drawList(each, style) : drawPassage(each, style),
    );
    return number === undefined
      ? html`<li>${drawn}</li>`
      : html`<li value="${number}">${drawn}</li>`;
  });
  return tree.isOrdered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

function drawTable(first: Passage, rows: readonly Passage[], style: PassageStyle): Html {
  const header = first.form.kind === 'row' ? first.form.header : [];
  const head = header.map((words) =>
    words === '' ? html`<td></td>` : html`<th scope="col">${words}</th>`,
  );
  return html`<div class="scrolls" role="region" tabindex="0" aria-label="${style.texts.table}"><table>
${head.length === 0 ? undefined : html`<thead><tr>${head}</tr></thead>\n`}<tbody>
${rows.map((row) => html`${drawRow(row, style)}\n`)}</tbody>
</table></div>`;
}

function drawRow(row: Passage, style: PassageStyle): Html {
  const { id, classes, old, link } = frame(row, style);
  const cells = cellsOf(row) ?? [];
  const last = cells.length - 1;
  return html`<tr id="${id}" class="${classes}">${cells.map(
    ({ start, end }, n) =>
      html`<td>${n === 0 ? old : undefined}${style.text(row, start, end)}${n === last ? link : undefined}</td>`,
  )}</tr>`;
}
