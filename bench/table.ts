/** A table of plain Markdown, numbers to the right, so that a run can be pasted into the docs. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = Array.from(head, (_, n) =>
    Math.max(...[head, ...rows].map((row) => width(row[n]))),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, n) => pad(cell, widths[n] ?? 0, n > 0)).join(' | ')} |`;
  const rule = widths.map((size, n) => (n === 0 ? '-'.repeat(size) : `${'-'.repeat(size - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function width(cell = ''): number {
  return [...cell].length;
}

function pad(cell: string, size: number, right: boolean): string {
  const space = ' '.repeat(size - width(cell));
  return right ? space + cell : cell + space;
}
