import { CELL_BORDER, type Passage } from '../../knowledge/article.ts';

/** Lines from one row to the next at most: another table needs an empty line, a header and a line of dashes. */
const LINES_MAX = 3;

/** Whether two rows that follow each other belong to one table. */
export function isSameTable(before: Passage, next: Passage): boolean {
  if (before.form.kind !== 'row' || next.form.kind !== 'row') return false;
  const [one, other] = [before.form.header, next.form.header].map((cells) =>
    cells.join(CELL_BORDER),
  );
  return one === other && next.line - before.line <= LINES_MAX;
}
