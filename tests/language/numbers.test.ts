import { describe, expect, it } from 'vitest';
import * as en from '../../src/language/en/quantities.ts';
import * as bounds from '../../src/language/zh/bounds.ts';
import * as words from '../../src/language/zh/number-words.ts';
import { COUNTERS, EXAMPLES, MEASURES } from '../../src/language/zh/quantities.ts';
import { fold } from '../../src/text/normalize.ts';
import type { Quantity } from '../../src/text/quantities.ts';
import { quantitiesOf, quantityOf } from '../text/quantity-of.ts';

/** A number as the examples of the pack write it: `over 7 家`. */
function say({ bound, low, high, unit, unread }: Quantity): string {
  if (unread) return 'unread';
  const number = low === high ? low : `${low}~${high}`;
  return [bound ?? '', number, unit].filter((part) => part !== '').join(' ');
}

describe.each([
  ['what bounds a number', bounds.EXAMPLES, ({ bound }: Quantity) => bound !== undefined],
  ['the units', EXAMPLES, ({ unit }: Quantity) => unit !== ''],
  ['the words in and around a number', words.EXAMPLES, () => true],
  ['English numbers', en.EXAMPLES, () => true],
] as const)('%s', (_, { reads, leaves }, isRead) => {
  it.each(Object.entries(reads))('%s is read as %s', (text, quantity) => {
    expect(quantitiesOf(text).map(say).join(', ')).toBe(quantity);
  });

  it.each(leaves)('%s is left alone', (text) => {
    expect(quantitiesOf(text).filter(isRead)).toEqual([]);
  });
});

it.each<[string, Readonly<Record<string, unknown>>]>([
  ['Chinese units', MEASURES],
  ['English units', en.MEASURES],
  ['Chinese bounds', { ...bounds.BOUNDS_BEFORE, ...bounds.BOUNDS_BEHIND }],
  ['English bounds', en.BOUNDS_BEFORE],
])('%s are written as texts are folded', (_, table) => {
  expect(Object.keys(table).filter((word) => fold(word) !== word)).toEqual([]);
});

describe('each unit is read behind a number', () => {
  // 5千瓦 begins like 5千.
  it.each(Object.entries({ ...MEASURES, ...en.MEASURES }))('%s counts %s', (word, unit) => {
    expect(quantityOf(`共 5 ${word}`).unit).toBe(unit);
  });

  it.each([...COUNTERS])('%s counts', (word) => {
    expect(quantityOf(`共5${word}`).unit).toBe(word);
  });
});

it.each(Object.entries({ ...bounds.BOUNDS_BEFORE, ...en.BOUNDS_BEFORE }))(
  'before a number, %s bounds it: %s',
  (word, bound) => {
    expect(quantityOf(`共有 ${word} 5家`)).toMatchObject({ bound, low: '5', unit: '家' });
  },
);
