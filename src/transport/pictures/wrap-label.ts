import { LineBreaker } from 'css-line-break';

/** How wide a line is. */
export type Measure = (words: string) => number;

/**
 * Breaks words into lines no wider than `width`, between words and as Chinese does it. Lines are
 * about equally long. A word that is wider than a line is broken anywhere, and nothing is left out.
 */
export function wrapLabel(words: string, width: number, measure: Measure): string[] {
  const pieces = piecesOf(words);
  const lines = fill(pieces, width, measure);
  if (lines.length < 2) return lines;
  const widest = Math.max(...pieces.map((piece) => measure(piece.trim())));
  const least = Math.max(measure(words) / lines.length, Math.min(widest, width));
  for (let tried = least; tried < width; tried += (width - least) / STEPS) {
    const evener = fill(pieces, tried, measure);
    if (evener.length === lines.length && evener.every((line) => measure(line) <= width))
      return evener;
  }
  return lines;
}

const STEPS = 12;

/** Whether each word fits into a line. */
export function fitsWhole(words: string, width: number, measure: Measure): boolean {
  return wordWidths(words, measure).every((each) => each <= width);
}

/** How wide the pieces are between which lines may break; at least one. */
export function wordWidths(words: string, measure: Measure): number[] {
  return ['', ...piecesOf(words)].map((piece) => measure(piece.trim()));
}

function piecesOf(words: string): string[] {
  const pieces: string[] = [];
  const breaker = LineBreaker(words, { lineBreak: 'strict', wordBreak: 'normal' });
  for (let next = breaker.next(); !next.done; next = breaker.next()) {
    pieces.push(next.value.slice());
  }
  return pieces;
}

function fill(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const close = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const piece of pieces) {
    if (measure((line + piece).trim()) <= width) {
      line += piece;
      continue;
    }
    close();
    for (const char of piece) {
      if (line !== '' && measure((line + char).trim()) > width) {
        const end = endWithin(line, char);
        const rest = line.slice(end);
        line = line.slice(0, end);
        close();
        line = rest;
      }
      line += char;
    }
  }
  close();
  return lines;
}

/** Where a part of a word ends best that has to end before `next`: within its last third, or there. */
function endWithin(part: string, next: string): number {
  for (let end = part.length; end > (part.length * 2) / 3; end--) {
    const [before, after] = [part[end - 1] ?? '', part[end] ?? next];
    const isBetween = DIGIT.test(before) !== DIGIT.test(after) && !JOINED.test(before + after);
    const isInNumber = /[.,:/]/u.test(before) && DIGIT.test(after);
    if ((BREAKABLE.test(before) && !isInNumber) || isBetween) return end;
  }
  return part.length;
}

const DIGIT = /\d/u;
/** Signs after which a word may be broken. */
const BREAKABLE = /[-\u2010-\u2014/\\_.,:;&+@·|)\]}]/u;
/** Signs that stay with the number beside them, and halves of a character. */
const JOINED = /[%‰°$€£¥.,([\ud800-\udfff\p{M}]/u;
