import { escapeHtml } from './escape-html.ts';
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
<title>${escapeHtml(title)}</title>
<style>${style}</style>
<h1>${escapeHtml(title)}</h1>
${sentences.map((each) => `<p>${escapeHtml(each)}</p>`).join('\n')}
${tableAsHtml(table)}
${shown.map(section).join('\n')}
</html>
`;
}

const style = `
body { font: 15px/1.5 system-ui, 'Noto Sans CJK SC', sans-serif; margin: 24px; color: #222; }
table { border-collapse: collapse; }
td, th { border: 1px solid #ccc; padding: 2px 10px; text-align: right; white-space: nowrap; }
td:first-child, th:first-child { text-align: left; }
img { vertical-align: top; border: 1px solid #ccc; }
`;

function tableAsHtml({ head, rows }: Table): string {
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((each) => `<${tag}>${escapeHtml(each)}</${tag}>`).join('')}</tr>`;
  const body = rows.map(([name = '', ...cells]) => {
    const link = `<td><a href="#${escapeHtml(name)}">${escapeHtml(name)}</a></td>`;
    return line('td', cells).replace('<tr>', `<tr>${link}`);
  });
  return `<table>\n${[line('th', head), ...body].join('\n')}\n</table>`;
}

function section({ name, pictures, width }: ShownReply): string {
  const images = pictures.map((path) => image(path, width)).join('\n');
  return `<h2 id="${escapeHtml(name)}">${escapeHtml(name)}</h2>\n${images}`;
}

function image(path: string, width: number | undefined): string {
  const size = width === undefined ? '' : ` width="${width}"`;
  return `<img src="${escapeHtml(path)}"${size} alt="">`;
}
