import type { TimelinePicture, TimelineRow } from '../../surfaces/pictures/picture.ts';
import {
  CONTENT,
  type LaidOut,
  MARGIN,
  type Mark,
  place,
  placeTitle,
  STYLES,
  type Wrapped,
  wrap,
} from './sheet.ts';

/** The widest that labels and dates get; the rest is for the years. */
const [LABEL_MAX, DATE_MAX] = [146, 86];
const GAP = 10;
/** Above and below the bars, for the years. */
const AXIS_HEIGHT = 20;
const BAR_HEIGHT = 9;
/** Years are this far apart, so that their labels never meet. */
const YEAR_ROOM = 44;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** Lays out a timeline: a row for each fact, with its label, its date, and a bar below the years. */
export function layOutTimeline({ title, rows }: TimelinePicture): LaidOut {
  const head = placeTitle(title);
  const labels = rows.map(({ label }) => wrap(label, LABEL_MAX, STYLES.label));
  const dates = rows.map(({ when }) => wrap(when, DATE_MAX, STYLES.date));
  const [labelWidth, dateWidth] = [widestOf(labels), widestOf(dates)];
  const left = MARGIN + labelWidth + GAP + dateWidth + GAP + YEAR_MARGIN;
  const width = MARGIN + CONTENT - YEAR_MARGIN - left;
  const years = yearsOf(rows, width);
  const xOf = (year: number) => left + ((year - years.from) / (years.to - years.from)) * width;
  const marks: Mark[] = [...head.marks];
  const top = head.end + AXIS_HEIGHT;
  let y = top;
  for (const [n, row] of rows.entries()) {
    const [label, date] = [labels[n], dates[n]];
    if (label === undefined || date === undefined) continue;
    const height = Math.max(label.height, date.height) + 8;
    if (n % 2 === 0) {
      const box = { x: MARGIN - 6, y, width: CONTENT + 12, height, radius: 4 };
      marks.push({ kind: 'box', ...box, look: 'stripe' });
    }
    marks.push(...place(label, MARGIN, y + (height - label.height) / 2));
    const dateX = MARGIN + labelWidth + GAP;
    marks.push(...place(date, dateX, y + (height - date.height) / 2));
    marks.push(...barOf(row, y + height / 2, xOf, { left, right: left + width }));
    y += height;
  }
  const axis = { left, top, width, height: y - top, ...years };
  return { marks, end: y + AXIS_HEIGHT, axis };
}

function widestOf(all: readonly Wrapped[]): number {
  return Math.ceil(Math.max(0, ...all.map(({ width }) => width)));
}

/** Half a year's label, which may reach beyond the first and the last year. */
const YEAR_MARGIN = 15;

function barOf(
  { from, to, isPlanned }: TimelineRow,
  y: number,
  xOf: (year: number) => number,
  ends: { readonly left: number; readonly right: number },
): Mark[] {
  const look = isPlanned ? 'planned' : 'bar';
  const begin = from === undefined ? ends.left : xOf(beginOf(from));
  const end = to === undefined ? ends.right : xOf(endOf(to));
  const middle = (begin + end) / 2;
  const width = Math.max(end - begin, BAR_HEIGHT);
  const x = middle - width / 2;
  const box = { x, y: y - BAR_HEIGHT / 2, width, height: BAR_HEIGHT, radius: BAR_HEIGHT / 2 };
  return [
    { kind: 'box', ...box, look },
    ...(from === undefined ? [{ kind: 'arrow', x: ends.left, y, to: 'left', look } as const] : []),
    ...(to === undefined ? [{ kind: 'arrow', x: ends.right, y, to: 'right', look } as const] : []),
  ];
}

/** Whole years around all rows, as many labels as there is room for. */
function yearsOf(rows: readonly TimelineRow[], width: number) {
  const begins = rows.flatMap(({ from, to }) => from ?? to ?? []).map(beginOf);
  const ends = rows.flatMap(({ from, to }) => to ?? from ?? []).map(endOf);
  const [first, last] = [Math.floor(Math.min(...begins)), Math.ceil(Math.max(...ends))];
  const most = Math.max(1, Math.floor(width / YEAR_ROOM));
  const around = (step: number) => {
    const from = Math.floor(first / step) * step;
    return { from, to: Math.max(from + step, Math.ceil(last / step) * step), step };
  };
  const fitting = STEPS.map(around).find(({ from, to, step }) => (to - from) / step <= most);
  return fitting ?? around(STEPS.at(-1) ?? 1);
}

/** The first moment of a date, in years. */
function beginOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The moment after a date, in years. */
function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1;
  return day === undefined ? year + month / 12 : year + (month - 1) / 12 + day / 365;
}
