import type { TimelinePicture, TimelineRow } from '../../surfaces/pictures/picture.ts';
import { beginOf, type Day, endOf } from './days.ts';
import {
  CONTENT,
  type LaidOut,
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
import { scaleOf } from './time-scale.ts';

/** The widest that labels and dates get; the rest is for the time. */
const [LABEL_MAX, DATE_MAX] = [146, 86];
const GAP = 10;
/** Above and below the bars, for the words of ticks. */
const AXIS_HEIGHT = 20;
const BAR_HEIGHT = 9;
/** The shortest bar from one date to another. */
const LASTING_MIN = 2 * BAR_HEIGHT;
/** Lays out a timeline: a row for each fact, with its label, its date, and a bar along the time. */
export function layOutTimeline({ title, rows }: TimelinePicture): LaidOut {
  const head = placeTitle(title);
  const labels = rows.map(({ label }) => wrap(label, LABEL_MAX, STYLES.label));
  const dates = rows.map(({ when }) => wrap(when, DATE_MAX, STYLES.date));
  const [labelWidth, dateWidth] = [widestOf(labels), widestOf(dates)];
  const left = MARGIN + labelWidth + GAP + dateWidth + GAP + BEFORE;
  const width = MARGIN + CONTENT - AFTER - left;
  const scale = scaleOf(rows, width, measureIn(STYLES.note));
  const xOf = (day: Day) => left + ((day - scale.from) / (scale.to - scale.from)) * width;
  const stripes: Mark[] = [];
  const marks: Mark[] = [...head.marks];
  const top = head.end + AXIS_HEIGHT;
  let y = top;
  for (const [n, row] of rows.entries()) {
    const [label, date] = [labels[n], dates[n]];
    if (label === undefined || date === undefined) continue;
    const height = Math.max(label.height, date.height) + 8;
    if (n % 2 === 0) {
      const box = { x: MARGIN - 6, y, width: CONTENT + 12, height, radius: 4 };
      stripes.push({ kind: 'box', ...box, look: 'stripe' });
    }
    marks.push(...place(label, MARGIN, y + (height - label.height) / 2));
    const dateX = MARGIN + labelWidth + GAP;
    marks.push(...place(date, dateX, y + (height - date.height) / 2));
    marks.push(...barOf(row, y + height / 2, xOf, { left, right: left + width }));
    y += height;
  }
  const ticks = scale.ticks.flatMap(({ at, words }) => tickOf(words, xOf(at), top, y));
  return { marks: [...stripes, ...ticks, ...marks], end: y + AXIS_HEIGHT };
}

/** A line from above to below the rows, with its words at both ends. */
function tickOf(words: string, x: number, top: number, bottom: number): Mark[] {
  const rule = { x: x - 0.5, y: top, width: 1, height: bottom - top, radius: 0 };
  const line = { kind: 'line', words, x, align: 'center', style: STYLES.note } as const;
  const away = lineHeight(STYLES.note) / 2 + 2;
  return [
    { kind: 'box', ...rule, look: 'rule' },
    ...[top - away, bottom + away].map((at) => ({ ...line, y: at })),
  ];
}

function widestOf(all: readonly Wrapped[]): number {
  return Math.ceil(Math.max(0, ...all.map(({ width }) => width)));
}

/** Beside the bars: for an arrow, and for half the words of a tick. */
const [BEFORE, AFTER] = [6, 15];

function barOf(
  { from, to, isPlanned }: TimelineRow,
  y: number,
  xOf: (day: Day) => number,
  ends: { readonly left: number; readonly right: number },
): Mark[] {
  const look = isPlanned ? 'planned' : 'bar';
  const begin = from === undefined ? ends.left : xOf(beginOf(from));
  const end = to === undefined ? ends.right : xOf(endOf(to));
  const middle = (begin + end) / 2;
  // What lasted never looks like a dot.
  const width = Math.max(end - begin, from === to ? BAR_HEIGHT : LASTING_MIN);
  const x = middle - width / 2;
  const box = { x, y: y - BAR_HEIGHT / 2, width, height: BAR_HEIGHT, radius: BAR_HEIGHT / 2 };
  return [
    { kind: 'box', ...box, look },
    ...(from === undefined ? [{ kind: 'arrow', x: ends.left, y, to: 'left', look } as const] : []),
    ...(to === undefined ? [{ kind: 'arrow', x: ends.right, y, to: 'right', look } as const] : []),
  ];
}
