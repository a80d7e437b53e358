import type { MatrixCell, MatrixPicture } from '../../surfaces/pictures/picture.ts';
import {
  CONTENT,
  type LaidOut,
  type Line,
  lineHeight,
  MARGIN,
  type Mark,
  measureIn,
  place,
  placeTitle,
  STYLES,
  type Wrapped,
  wrap,
} from './sheet.ts';
import { fitsWhole, wordWidths } from './wrap-label.ts';

/** Columns beside each other; more come in further panels below. */
const COLUMNS_MAX = 7;
/** A cell has room for a year, and is no wider than it looks good. */
const [CELL_MIN, CELL_MAX] = [44, 100];
/** Between cells, labels and panels. */
const [GAP, PANEL_GAP] = [3, 18];
/** Row labels leave at least two thirds to the cells of a wide matrix. */
const LABEL_MIN = 112;
/** They leave less rather than break a word, up to this width. */
const LABEL_WORD_MAX = 170;
/** Lines of a header before it is rather turned. */
const HEADER_LINES_MAX = 3;

/** Lays out a matrix: panels of columns below each other, each with the rows that have cells in it. */
export function layOutMatrix(picture: MatrixPicture): LaidOut {
  const { columns, rows } = picture;
  const title = placeTitle(picture.title);
  const few = Math.min(columns.length, COLUMNS_MAX);
  const forWords = Math.min(LABEL_WORD_MAX, Math.max(...rows.map(widestWord)));
  const labelMax = Math.max(LABEL_MIN, forWords, CONTENT - few * (CELL_MIN + GAP) - GAP);
  const widest = Math.max(...rows.map((row) => wrap(row, labelMax, STYLES.label).width));
  const forCells = CONTENT - widest - GAP;
  const most = Math.min(COLUMNS_MAX, Math.max(1, Math.floor(forCells / (CELL_MIN + GAP))));
  const panels = Math.ceil(columns.length / most);
  const perPanel = Math.ceil(columns.length / panels);
  const cellWidth = Math.min(CELL_MAX, Math.floor(forCells / perPanel) - GAP);
  const isTurned = columns.some((column) => !fitsUnturned(column, cellWidth));
  const marks: Mark[] = [...title.marks];
  let y = title.end;
  for (let panel = 0; panel < panels; panel++) {
    const from = panel * perPanel;
    const panelColumns = columns.slice(from, from + perPanel);
    const cells = picture.cells
      .filter(({ column }) => column >= from && column < from + perPanel)
      .map((cell) => ({ ...cell, column: cell.column - from }));
    if (panel > 0) y += PANEL_GAP;
    const headers = isTurned
      ? turnedHeaders(panelColumns, widest, cellWidth, y)
      : levelHeaders(panelColumns, widest, cellWidth, y);
    marks.push(...headers.marks);
    const body = layOutRows(rows, cells, panelColumns.length, widest, cellWidth, headers.end);
    marks.push(...body.marks);
    y = body.end;
  }
  return { marks, end: y };
}

function widestWord(label: string): number {
  return Math.ceil(Math.max(...wordWidths(label, measureIn(STYLES.label))));
}

function fitsUnturned(column: string, width: number): boolean {
  const wrapped = wrap(column, width, STYLES.label);
  const measure = measureIn(STYLES.label);
  const isWhole = fitsWhole(wrapped.lines.join(''), width, measure) || wrapped.lines.length === 1;
  const words = column.split(/\s+/u);
  return (
    isWhole &&
    words.every((word) => fitsWhole(word, width, measure)) &&
    wrapped.lines.length <= HEADER_LINES_MAX
  );
}

interface Part {
  readonly marks: Mark[];
  readonly end: number;
}

/** Headers that read as usual, standing on their column. */
function levelHeaders(
  columns: readonly string[],
  labels: number,
  width: number,
  top: number,
): Part {
  const wrapped = columns.map((column) => wrap(column, width, STYLES.label));
  const height = Math.max(...wrapped.map((each) => each.height));
  const marks = wrapped.flatMap((each, n) =>
    place(each, middleOf(n, labels, width), top + height - each.height, 'center'),
  );
  return { marks, end: top + height + GAP };
}

/** Headers that read upwards, as long as it takes for their lines to fit beside each other. */
function turnedHeaders(
  columns: readonly string[],
  labels: number,
  width: number,
  top: number,
): Part {
  const height = lineHeight(STYLES.label);
  const linesMax = Math.max(1, Math.floor((width + GAP) / height));
  const measure = measureIn(STYLES.label);
  const lengthFor = (column: string) => {
    for (let length = TURNED_MIN; ; length += TURNED_STEP) {
      const wrapped = wrap(column, length, STYLES.label);
      const isWhole = length >= TURNED_MAX || fitsWhole(column, length, measure);
      if (isWhole && wrapped.lines.length <= linesMax) return wrapped;
    }
  };
  const wrapped = columns.map(lengthFor);
  const bottom = top + Math.ceil(Math.max(...wrapped.map((each) => each.width)));
  const marks = wrapped.flatMap(({ lines, style }: Wrapped, n) => {
    const first = middleOf(n, labels, width) - ((lines.length - 1) * height) / 2;
    return lines.map(
      (words, line): Line => ({
        kind: 'line',
        words,
        x: first + line * height,
        y: bottom,
        align: 'left',
        isUpright: true,
        style,
      }),
    );
  });
  return { marks, end: bottom + GAP + 2 };
}

/** Up to the last length, words are rather whole than short. */
const [TURNED_MIN, TURNED_STEP, TURNED_MAX] = [80, 20, 240];

function layOutRows(
  rows: readonly string[],
  cells: readonly MatrixCell[],
  columns: number,
  labels: number,
  width: number,
  top: number,
): Part {
  const marks: Mark[] = [];
  let y = top;
  for (const [n, row] of rows.entries()) {
    const own = cells.filter((cell) => cell.row === n);
    if (own.length === 0) continue;
    const label = wrap(row, Math.ceil(labels), STYLES.label);
    const words = own.map((cell) => wrap(cell.words, width - 4, STYLES.cell));
    const height = Math.max(label.height, ...words.map((each) => each.height)) + 8;
    marks.push(...place(label, MARGIN, y + (height - label.height) / 2));
    for (let column = 0; column < columns; column++) {
      const at = own.findIndex((cell) => cell.column === column);
      const look = at < 0 ? 'empty' : own[at]?.isPlanned ? 'planned' : 'done';
      const x = middleOf(column, labels, width) - width / 2;
      marks.push({ kind: 'box', x, y, width, height, radius: 4, look });
      const said = words[at];
      if (said === undefined) continue;
      marks.push(...place(said, x + width / 2, y + (height - said.height) / 2, 'center'));
    }
    y += height + GAP;
  }
  return { marks, end: y };
}

function middleOf(column: number, labels: number, width: number): number {
  return MARGIN + Math.ceil(labels) + GAP + column * (width + GAP) + GAP + width / 2;
}
