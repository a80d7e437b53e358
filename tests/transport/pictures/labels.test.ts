import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LACKING, type Picture } from '../../../src/surfaces/pictures/picture.ts';
import { drawSvg } from '../../../src/transport/pictures/draw-svg.ts';
import { openFont } from '../../../src/transport/pictures/font.ts';
import { layOut } from '../../../src/transport/pictures/paint.ts';
import { type Line, WIDTH } from '../../../src/transport/pictures/sheet.ts';
import { madeMatrix, madeTimeline, NAMES, SHAPES, TIMES, wordsOf } from './made-pictures.ts';
import { labelsOf, overlapsIn } from './svg-labels.ts';

const COUNTS = [1, 2, 3, 5, 8, 13, 21, 34, 60];
const SORTS = Object.keys(NAMES);
const SHAPE_NAMES = Object.keys(SHAPES);
const TIME_NAMES = Object.keys(TIMES);

/** What is wrong with the words of a picture, nothing if all can be read. */
function faultsOf(picture: Picture): string[] {
  const sheet = layOut(picture);
  const labels = labelsOf(drawSvg(sheet));
  const outside = labels.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > WIDTH || bottom > sheet.height,
  );
  const blank = labels.filter(({ words }) => words.trim() === '');
  const unwritable = labels.filter(({ words }) => openFont('regular').writable(words) !== words);
  return [
    ...outside.map(({ words }) => `outside: ${words}`),
    ...overlapsIn(labels).map((pair) => `over each other: ${pair}`),
    ...blank.map(() => 'blank'),
    ...unwritable.map(({ words }) => `not in the font: ${words}`),
    ...missing(
      picture,
      labels.map(({ words }) => words),
    ),
  ];
}

/** Words are there if their letters are, line after line, as often as they are to be read. */
function missing(picture: Picture, lines: readonly string[]): string[] {
  const lettersOf = (words: string) => words.replace(/\s+/gu, '');
  const shown = lettersOf(lines.join(''));
  const font = openFont('regular');
  return wordsOf(picture)
    .map((words) => lettersOf(font.writable(words)))
    .filter((words) => !shown.includes(words))
    .map((words) => `missing: ${words}`);
}

describe.each(SORTS)('all words of pictures with names that are %s can be read', (sort) => {
  it.each(COUNTS.map((count, n) => ({ count, n })))('$count facts', ({ count, n }) => {
    // Another shape for each, so that each has all sorts of names.
    const at = n + SORTS.indexOf(sort);
    const shape = SHAPE_NAMES[at % SHAPE_NAMES.length] ?? 'one column';
    const times = TIME_NAMES[at % TIME_NAMES.length] ?? 'one day';
    expect(faultsOf(madeMatrix(count, sort, shape))).toEqual([]);
    expect(faultsOf(madeTimeline(count, sort, times))).toEqual([]);
  });
});

it('words over each other, or beyond the edge, would be found', () => {
  const sheet = layOut(madeMatrix(8, 'chinese', 'two columns'));
  const lines = sheet.marks.filter((mark) => mark.kind === 'line');
  const [title] = lines;
  const header = lines.find(({ align }) => align === 'center');
  if (title === undefined || header === undefined) throw new Error('a matrix has both');
  const withMark = (mark: Line) => labelsOf(drawSvg({ ...sheet, marks: [...sheet.marks, mark] }));
  const isOut = withMark({ ...title, x: WIDTH - 20 }).some(({ right }) => right > WIDTH);
  expect(isOut).toBe(true);
  expect(overlapsIn(withMark({ ...header, x: header.x + 10 }))).not.toEqual([]);
});

it('whatever the names are, their labels are within the picture and apart', () => {
  assert(
    property(
      integer({ min: 1, max: 60 }),
      constantFrom(...SHAPE_NAMES),
      string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      (count, shape, name) => {
        const made = madeMatrix(count, 'short', shape);
        const picture = { ...made, rows: made.rows.map((row) => `${row}${name}`) };
        expect(faultsOf(picture).filter((fault) => !fault.startsWith('missing'))).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});

it('a character that the font lacks is marked as such, and a note says so', () => {
  const picture = madeTimeline(1, 'foreign', 'one day');
  const words = labelsOf(drawSvg(layOut(picture))).map((label) => label.words);
  expect(words.join('')).toContain(LACKING);
  expect(words).toContain(picture.lacking);
});

it('traditional characters are in the font', () => {
  const words = '臺灣銀行國際計畫證據資訊與匯豐東亞騰訊螞蟻龍鳳麗';
  expect(openFont('regular').writable(words)).toBe(words);
});
