import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/transport/pictures/paint.ts';
import { wrapLabel } from '../../../src/transport/pictures/wrap-label.ts';
import { madeMatrix } from './made-pictures.ts';

/** As if all characters were as wide. */
const wrap = (words: string, width: number) => wrapLabel(words, width, (line) => line.length);

describe('a label is broken', () => {
  it.each([
    ['at blanks', 'OneConnect Bank (Hong Kong) Limited', 12],
    ['after a hyphen', 'Commonwealth-Bank', 14],
  ])('%s first', (_, words, width) => {
    const lines = wrap(words, width);
    expect(lines.join(' ').replaceAll('- ', '-')).toBe(words);
  });

  it.each([
    [
      'after a sign near the end of the line',
      'longest_name.of_all',
      14,
      ['longest_name.', 'of_all'],
    ],
    ['before a number rather than in it', 'Fintechnology20202', 15, ['Fintechnology', '20202']],
    ['anywhere if nothing is near', 'Wintermorgenwanderweg', 8, ['Wintermo', 'rgenwand', 'erweg']],
  ])('%s, if one word is wider than a line', (_, words, width, lines) => {
    expect(wrap(words, width)).toEqual(lines);
  });
});

const wordsIn = (line: string): string[] => line.match(/[A-Za-z]+/gu) ?? [];

it.each(['Donaudampfschiff Bank', 'Wintermorgenwanderweg Bank', 'Commonwealth-Bank/Australia'])(
  'a head or a row that says %s has its words whole, however many columns there are',
  (name) => {
    for (const columns of ['two columns', 'many columns']) {
      const made = madeMatrix(14, 'short', columns);
      const [rows, heads] = [made.rows.map(() => name), made.columns.map(() => name)];
      const { marks } = layOut({ ...made, title: '', notes: [], rows, columns: heads });
      const lines = marks.flatMap((mark) => (mark.kind === 'line' ? mark.words : []));
      const words = lines.flatMap(wordsIn);
      expect(words.filter((word) => !wordsIn(name).includes(word))).toEqual([]);
      expect(lines.filter((line) => /^[-/]/u.test(line))).toEqual([]);
    }
  },
);
