import { stripVTControlCharacters } from 'node:util';
import { LineBreaker } from 'css-line-break';
import { columnsOf } from '../../surfaces/columns.ts';

/** With less, a terminal shows nothing well. */
const COLUMNS_MIN = 20;

/** What sets colours and weight. */
const STYLING = /(\p{Cc}\[[\d;]*m)/u;

/** The blanks that a line begins with, and the column of names of a table. */
const HANG = /^(?: {2}[^│]{0,60}│ )? */u;

/**
 * Breaks lines that are wider than the terminal, between words and as Chinese does it: no line
 * begins with a comma. What goes on below stays indented, and in its column.
 * @param text perhaps with colours
 */
export function wrapLines(text: string, columns: number): string {
  if (columns < COLUMNS_MIN) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  const plain = stripVTControlCharacters(line);
  if (columnsOf(plain) <= columns) return line;
  const [hang = ''] = HANG.exec(plain) ?? [];
  const indent = columnsOf(hang) > columns / 2 ? '' : blankOut(hang);
  const breaks = breaksIn(plain, columnsOf(hang), columnsOf(indent), columns);
  return insertAt(line, breaks, blanksBefore(breaks, plain), `\n${indent}`);
}

/** Where a line goes on below: places in the plain text. */
function breaksIn(plain: string, hang: number, indent: number, columns: number): Set<number> {
  const breaks = new Set<number>();
  let [at, column] = [0, 0];
  for (const piece of piecesOf(plain)) {
    const width = columnsOf(piece.trimEnd());
    if (column > Math.max(hang, indent) && column + width > columns) {
      breaks.add(at);
      column = indent;
    }
    for (const char of piece) {
      const wide = columnsOf(char);
      // A word that is wider than the terminal is broken anywhere.
      if (char.trim() !== '' && column + wide > columns) {
        breaks.add(at);
        column = indent;
      }
      column += wide;
      at += char.length;
    }
  }
  return breaks;
}

/** What has to stay together. Addresses and ids do, although they have strokes and dots. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  const breaker = LineBreaker(text, { lineBreak: 'strict', wordBreak: 'normal' });
  for (let next = breaker.next(); !next.done; next = breaker.next()) {
    const piece = next.value.slice();
    const last = pieces.at(-1);
    if (last !== undefined && /[!-~]$/u.test(last) && /^[!-~]/u.test(piece)) {
      pieces[pieces.length - 1] = last + piece;
    } else pieces.push(piece);
  }
  return pieces;
}

/** A line ends with its last word. */
function blanksBefore(breaks: ReadonlySet<number>, plain: string): ReadonlySet<number> {
  const blanks = new Set<number>();
  for (const place of breaks) {
    for (let at = place - 1; plain[at] === ' '; at--) blanks.add(at);
  }
  return blanks;
}

/** Puts `between` at places of the plain text, and leaves others out. */
function insertAt(
  line: string,
  places: ReadonlySet<number>,
  out: ReadonlySet<number>,
  between: string,
): string {
  let [text, at] = ['', 0];
  for (const part of line.split(STYLING)) {
    if (STYLING.test(part)) {
      text += part;
      continue;
    }
    for (const char of part) {
      if (places.has(at)) text += between;
      if (!out.has(at)) text += char;
      at += char.length;
    }
  }
  return text;
}

function blankOut(hang: string): string {
  return [...hang].map((char) => (char === '│' ? char : ' '.repeat(columnsOf(char)))).join('');
}
