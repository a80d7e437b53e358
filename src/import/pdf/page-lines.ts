import { isWide } from '../join-lines.ts';
import type { Page, Piece } from './load-pages.ts';

/** A line of a page's text, in reading order. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The edges of the column that the line is in. */
  readonly column: { readonly left: number; readonly right: number };
}

type Segment = Omit<Line, 'column' | 'page'>;

/** Pieces whose baselines differ by less than this share of their size are on one line. */
const SAME_LINE = 0.45;
/** A gap wider than this, in sizes, separates columns or cells. */
const WIDE_GAP = 1.3;
/** A gap wider than this, in sizes, is a blank between Latin letters. */
const BLANK_GAP = 0.15;
/** Pages have at most this many columns within columns. */
const DEPTH_MAX = 3;

/** The lines of a page, column after column. @param page its number, counted from 1 */
export function linesOf({ pieces }: Page, page: number): Line[] {
  return inOrder(segmentsOf(pieces), 0).flatMap(({ segments }) => {
    const rows = rowsOf(segments);
    const left = Math.min(...rows.map(({ x }) => x));
    const right = Math.max(...rows.map((row) => row.right));
    return rows.map((row) => ({ ...row, page, column: { left, right } }));
  });
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const isSame =
      first !== undefined && piece.y - first.y < SAME_LINE * Math.max(piece.size, first.size);
    if (isSame) row?.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const segments: Segment[] = [];
    for (const piece of row.toSorted((a, b) => a.x - b.x)) {
      const last = segments.at(-1);
      const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.right;
      if (last !== undefined && gap < WIDE_GAP * Math.max(piece.size, last.size)) {
        segments[segments.length - 1] = joined(last, piece, gap);
      } else if (piece.text.trim() !== '') {
        segments.push({ ...piece, right: piece.x + piece.width });
      }
    }
    return segments;
  });
}

function joined(last: Segment, piece: Piece, gap: number): Segment {
  const isBlank = gap > BLANK_GAP * piece.size || piece.text.trim() === '';
  const text =
    isBlank && !last.text.endsWith(' ')
      ? `${last.text} ${piece.text.trimStart()}`
      : last.text + piece.text;
  if (piece.text.trim() === '') return { ...last, text };
  return {
    ...last,
    text,
    right: Math.max(last.right, piece.x + piece.width),
    size: Math.max(last.size, piece.size),
  };
}

interface Region {
  readonly segments: readonly Segment[];
}

/** Cuts a page into regions in reading order: above, left column, right column, below. */
function inOrder(segments: readonly Segment[], depth: number): Region[] {
  const gutter = depth < DEPTH_MAX ? findGutter(segments) : undefined;
  if (gutter === undefined) return segments.length === 0 ? [] : [{ segments }];
  const regions: Region[] = [];
  let [left, right, across]: Segment[][] = [[], [], []];
  const flush = () => {
    regions.push(...inOrder(left ?? [], depth + 1), ...inOrder(right ?? [], depth + 1));
    [left, right] = [[], []];
  };
  const flushAcross = () => {
    if (across !== undefined && across.length > 0) regions.push({ segments: across });
    across = [];
  };
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    if (segment.x < gutter && segment.right > gutter) {
      flush();
      across?.push(segment);
      continue;
    }
    flushAcross();
    (segment.right <= gutter ? left : right)?.push(segment);
  }
  flushAcross();
  flush();
  return regions;
}

/** Few lines cross a gutter, many are on both sides, and these fill their columns. */
const CROSSING_MAX = 0.2;
const SIDE_MIN = 0.25;
const LINES_MIN = 8;
const FILL_MIN = 0.6;

function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < LINES_MIN) return undefined;
  const [from, to] = [
    Math.min(...segments.map(({ x }) => x)),
    Math.max(...segments.map((s) => s.right)),
  ];
  const places = [...new Set(segments.map(({ x }) => x - 1))].filter(
    (x) => x > from + 0.2 * (to - from) && x < from + 0.8 * (to - from),
  );
  const rated = places.map((x) => {
    const [left, right] = [segments.filter((s) => s.right <= x), segments.filter((s) => s.x >= x)];
    return { x, left, right, crossing: segments.length - left.length - right.length };
  });
  const least = rated.filter(
    ({ left, right, crossing }) =>
      crossing <= CROSSING_MAX * segments.length &&
      Math.min(left.length, right.length) >= SIDE_MIN * segments.length &&
      fills(left) &&
      fills(right),
  );
  return least.toSorted((a, b) => a.crossing - b.crossing)[0]?.x;
}

/** Whether most lines are as wide as their column: otherwise they are cells of a table. */
function fills(segments: readonly Segment[]): boolean {
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map((segment) => segment.right));
  const full = segments.filter((segment) => segment.right - segment.x > 0.75 * (right - left));
  return full.length >= FILL_MIN * segments.length;
}

/** The segments of each line as one, for what is no column is a cell. */
function rowsOf(segments: readonly Segment[]): Segment[] {
  const rows: Segment[] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(segment.y - last.y) < SAME_LINE * segment.size) {
      const text = `${last.text}  ${segment.text}`;
      rows[rows.length - 1] = { ...last, text, right: segment.right };
    } else rows.push(segment);
  }
  return rows.map((row) => ({ ...row, text: mendBlanks(row.text) }));
}

/** Without the blanks that spread Chinese characters over a line. */
function mendBlanks(text: string): string {
  return text.trim().replace(/(?<!\s)\s+/gu, (blank, at: number, all: string) => {
    const [before, behind] = [all.charAt(at - 1), all.charAt(at + blank.length)];
    return isWide(before) && isWide(behind) && blank.length === 1 ? '' : ' ';
  });
}
