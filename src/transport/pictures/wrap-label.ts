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
  return piecesOf(words).every((piece) => measure(piece.trim()) <= width);
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
      if (measure(line + char) > width) close();
      line += char;
    }
  }
  close();
  return lines;
}
