import { describe, expect, it } from 'vitest';
import { confidenceTable, tell } from '../../bench/confidence-table.ts';
import { put } from './put.ts';

/** The confidence passes a half where a passage says more than half of a question. */
const FITTED = { weights: { covered: 10, order: 0 }, bias: -5 };

describe('how well a confidence tells right answers apart', () => {
  const puts = [
    put('own', true, 0.9),
    put('own', true, 0.4),
    put('own', false, 0.8),
    put('removed', false, 0.6),
    put('removed', false, 0.1),
    put('foreign', false, 0.2),
  ];

  it('is told by kind, and by what passes the bar', () => {
    expect(tell(puts, FITTED, 0.5)).toEqual([
      { set: 'a', size: 30, foreign: 1, removed: 0.75, reached: 0.5, right: 0.3333 },
    ]);
  });

  it.each([
    [0.1, 1, 2 / 4],
    [0.97, 0.5, 1],
  ])('at the bar %d: %d reached, %d of it right', (bar, reached, right) => {
    expect(tell(puts, FITTED, bar)).toMatchObject([{ reached, right }]);
  });

  it('is told of each set and size apart', () => {
    const told = tell(
      [...puts, put('own', true, 0.9, { size: 100 }), put('own', true, 0.9, { set: 'b' })],
      FITTED,
      0.5,
    );
    expect(told.map(({ set, size }) => [set, size])).toEqual([
      ['a', 30],
      ['a', 100],
      ['b', 30],
    ]);
  });

  it('leaves out what cannot be told', () => {
    const [told] = tell([put('own', true, 0.9)], FITTED, 0.5);
    expect(told).not.toHaveProperty('removed');
  });
});

it('is printed as a table, with the means of what is known', () => {
  const told = [
    { set: 'a', size: 30, foreign: 1, removed: 0.75, reached: 0.5, right: 0.25 },
    { set: 'b', size: 400, foreign: 0.5, reached: 0.25, right: 0.75 },
  ];
  const rows = confidenceTable(told)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.slice(2)).toEqual([
    ['', 'a 30', '1.000', '0.750', '0.500', '0.250', ''],
    ['', 'b 400', '0.500', '–', '0.250', '0.750', ''],
    ['', 'mean', '0.750', '0.750', '0.375', '0.500', ''],
  ]);
});
