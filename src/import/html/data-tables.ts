import { attribute, type HtmlElement, isElement, nodesBelow } from './parse-html.ts';

/** Where a cell of a data table is. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
}

/** The cells of each data table on the page. */
export type DataTables = ReadonlyMap<HtmlElement, ReadonlyMap<HtmlElement, CellPlace>>;

/** Cells of a data table are short; those of a layout table hold paragraphs. UTF-16 units. */
const CELL_MAX = 400;
const MEAN_CELL_MAX = 120;

interface Measured {
  readonly rows: HtmlElement[][];
  text: number;
  longest: number;
  hasHeader: boolean;
  hasInner: boolean;
}

/**
 * Tells tables of data from tables that only arrange a page: these have other tables or paragraphs
 * in their cells, or only one column or row.
 */
export function findDataTables(root: HtmlElement): DataTables {
  const measured = new Map<HtmlElement, Measured>();
  const tableOf = new Map<HtmlElement, HtmlElement>();
  const cellText = new Map<HtmlElement, number>();
  const cellOf = new Map<object, HtmlElement>();
  for (const node of nodesBelow(root)) {
    const parent = 'parentNode' in node ? node.parentNode : null;
    if (parent === null) continue;
    const outer = isElement(parent) ? tableOf.get(parent) : undefined;
    const cell = cellOf.get(parent);
    if (!isElement(node)) {
      if (cell !== undefined && 'value' in node) {
        cellText.set(cell, (cellText.get(cell) ?? 0) + node.value.trim().length);
      }
      continue;
    }
    if (node.tagName === 'table') {
      tableOf.set(node, node);
      measured.set(node, { rows: [], text: 0, longest: 0, hasHeader: false, hasInner: false });
      const around = outer === undefined ? undefined : measured.get(outer);
      if (around !== undefined) around.hasInner = true;
      continue;
    }
    if (outer === undefined) continue;
    tableOf.set(node, outer);
    const table = measured.get(outer);
    if (node.tagName === 'tr') table?.rows.push([]);
    const isCell = node.tagName === 'td' || node.tagName === 'th';
    if (isCell) table?.rows.at(-1)?.push(node);
    if (node.tagName === 'th' && table !== undefined) table.hasHeader = true;
    const around = isCell ? node : cell;
    if (around !== undefined) cellOf.set(node, around);
  }
  return new Map(
    [...measured].flatMap(([table, { rows, hasHeader, hasInner }]) => {
      const full = rows.filter((row) => row.length > 0);
      if (hasInner || !holdsData(full, hasHeader, cellText)) return [];
      return [[table, placesIn(full)] as const];
    }),
  );
}

function holdsData(
  rows: readonly HtmlElement[][],
  hasHeader: boolean,
  cellText: ReadonlyMap<HtmlElement, number>,
): boolean {
  const lengths = rows.flat().map((cell) => cellText.get(cell) ?? 0);
  const total = lengths.reduce((sum, each) => sum + each, 0);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isShort =
    lengths.every((each) => each <= CELL_MAX) && total <= MEAN_CELL_MAX * lengths.length;
  if (columns < 2 || rows.length < 2 || total === 0) return false;
  const regular = rows.filter((row) => row.length === columns).length;
  return hasHeader || (isShort && regular * 2 >= rows.length);
}

function placesIn(rows: readonly HtmlElement[][]): Map<HtmlElement, CellPlace> {
  const places = new Map<HtmlElement, CellPlace>();
  /** Columns that a cell of a row above still takes: column → rows left. */
  let taken = new Map<number, number>();
  for (const [row, cells] of rows.entries()) {
    const next = new Map([...taken].flatMap(([at, left]) => (left > 1 ? [[at, left - 1]] : [])));
    let column = 0;
    for (const cell of cells) {
      while (taken.has(column)) column++;
      places.set(cell, { row, column, isHeader: cell.tagName === 'th' });
      const width = span(cell, 'colspan');
      const height = span(cell, 'rowspan');
      for (let each = 0; each < width; each++) {
        if (height > 1) next.set(column + each, height - 1);
      }
      column += width;
    }
    taken = next;
  }
  return places;
}

const SPAN_MAX = 100;

function span(cell: HtmlElement, name: string): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return value >= 1 && value <= SPAN_MAX ? value : 1;
}
