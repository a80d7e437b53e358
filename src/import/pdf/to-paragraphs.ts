import { isWide, joinPrintedLines } from '../join-lines.ts';
import { readNumber, withoutBullet } from '../numbering.ts';
import type { PlainParagraph } from '../structure.ts';
import type { Line } from './page-lines.ts';

/** Larger than the text by this factor, a line is a heading. */
const LARGER = 1.15;
const ENDS_SENTENCE = /[\u3002\uff01\uff1f!?.:\uff1a;\uff1b]["\u201d\u300d\u300f)\uff09]?$/u;

/** Joins the lines of a document to paragraphs, also across columns and pages. */
export function toParagraphs(lines: readonly Line[]): PlainParagraph[] {
  const size = usual(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]));
  const leading = usual(lines.map((_, n) => [Math.round(gapAbove(lines, n)), 1]));
  const sizes = [...new Set(lines.map((line) => Math.round(line.size * 2) / 2))]
    .filter((each) => each > size * LARGER)
    .toSorted((a, b) => b - a);
  const indents = lines.filter(isIndented).length >= lines.length * 0.1;
  const paragraphs: { text: string; level?: number }[] = [];
  let start: Line | undefined;
  for (const [n, line] of lines.entries()) {
    const before = lines[n - 1];
    const last = paragraphs.at(-1);
    if (
      before !== undefined &&
      last !== undefined &&
      goesOn(before, line, start, { leading, indents })
    ) {
      last.text = joinPrintedLines(last.text, line.text);
      continue;
    }
    start = line;
    const level = 1 + sizes.indexOf(Math.round(line.size * 2) / 2);
    paragraphs.push({ text: line.text, ...(level === 0 ? {} : { level }) });
  }
  return paragraphs;
}

function goesOn(
  before: Line,
  line: Line,
  start: Line | undefined,
  { leading, indents }: { readonly leading: number; readonly indents: boolean },
): boolean {
  if (Math.abs(before.size - line.size) > 0.1 * line.size) return false;
  const ends = ENDS_SENTENCE.test(before.text.trim());
  if (withoutBullet(line.text) !== undefined) return false;
  const isItem = start !== undefined && withoutBullet(start.text) !== undefined;
  // The lines of an item hang below its text.
  if (isItem && line.page === start.page)
    return line.x > start.x + 0.3 * line.size && line.y > before.y;
  if (readNumber(line.text) !== undefined && (ends || isShort(before))) return false;
  if (isShort(before)) return false;
  if (isIndented(line) && !isIndented(before)) return false;
  const gap = line.y - before.y;
  const isBelow = line.page === before.page && gap > 0;
  if (isBelow) return gap <= 1.5 * Math.max(leading, line.size);
  // On the next column or page only indents tell whether a paragraph ends with its line.
  return !ends || (indents && !isIndented(line));
}

function isIndented({ x, column, size }: Line): boolean {
  return x > column.left + 0.9 * size;
}

/** Whether a line ends before its column does. Lines of Latin letters are ragged. */
function isShort({ text, right, column, size }: Line): boolean {
  const free = column.right - right;
  if (isWide(text.trim().slice(-1))) return free > 1.6 * size;
  return free > Math.max(2 * size, 0.2 * (column.right - column.left));
}

function gapAbove(lines: readonly Line[], n: number): number {
  const [before, line] = [lines[n - 1], lines[n]];
  if (before === undefined || line === undefined || before.page !== line.page) return 0;
  return Math.max(0, line.y - before.y);
}

/** The value with the most weight, zero apart. */
function usual(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    if (value > 0) weights.set(value, (weights.get(value) ?? 0) + weight);
  }
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
