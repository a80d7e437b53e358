import { type Html, html } from '../../src/surfaces/web/html.ts';
import type { Table } from './table.ts';

/** A gallery to look at: what it sums up to, its table, and the pictures of each reply. */
export interface Sheet {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly table: Table;
  readonly shown: readonly ShownReply[];
}

export interface ShownReply {
  readonly name: string;
  /** Paths from the folder of the sheet. */
  readonly pictures: readonly string[];
  /** Of each picture, in CSS pixels; as many as it has if missing. */
  readonly width?: number;
}

export function sheetAsMarkdown({ title, sentences, table, shown }: Sheet): string {
  const parts = [
    `# ${title}`,
    ...sentences,
    tableAsMarkdown(table),
    ...shown.flatMap(({ name, pictures, width }) => [
      `## ${name}`,
      pictures.map((path) => image(path, width)).join(' '),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

export function tableAsMarkdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, n) => (n === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}

export function sheetAsHtml({ title, sentences, table, shown }: Sheet): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>${style}</style>
${html`<title>${title}</title>
<h1>${title}</h1>
${sentences.map((each) => html`<p>${each}</p>\n`)}${tableAsHtml(table)}
${shown.map(section)}`}</html>
`;
}

const style = `
body { font: 15px/1.5 system-ui, 'Noto Sans CJK SC', sans-serif; margin: 24px; color: #222; }
table { border-collapse: collapse; }
td, th { border: 1px solid #ccc; padding: 2px 10px; text-align: right; white-space: nowrap; }
td:first-child, th:first-child { text-align: left; }
img { vertical-align: top; border: 1px solid #ccc; }
`;

function tableAsHtml({ head, rows }: Table): Html {
  const first = head.map((each) => html`<th>${each}</th>`);
  const body = rows.map(([name = '', ...cells]) => {
    const others = cells.map((each) => html`<td>${each}</td>`);
    return html`<tr><td><a href="#${name}">${name}</a></td>${others}</tr>\n`;
  });
  return html`<table>\n<tr>${first}</tr>\n${body}</table>`;
}

function section({ name, pictures, width }: ShownReply): Html {
  const images = pictures.map((path) => html`${image(path, width)}\n`);
  return html`<h2 id="${name}">${name}</h2>\n${images}`;
}

function image(path: string, width: number | undefined): Html {
  const size = width === undefined ? undefined : html` width="${width}"`;
  return html`<img src="${path}"${size} alt="">`;
}
