import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isReversed, mayFallWithin } from '../../src/text/date-range.ts';
import type { PartialDate } from '../../src/text/dates.ts';

it.each<[PartialDate, PartialDate | undefined, PartialDate | undefined, boolean]>([
  ['2017', '2017', '2017', true],
  ['2017', '2017-06', undefined, true],
  ['2017', undefined, '2017-06', true],
  ['2017-05', '2017-06', undefined, false],
  ['2017-06', '2017-06-15', undefined, true],
  ['2017-06', undefined, '2017-06-15', true],
  ['2017-06-30', '2017-06', '2017-06', true],
  ['2017-06-30', undefined, '2017', true],
  ['2017-06-30', undefined, '2017-06-29', false],
  ['2017-06-30', '2017-07', undefined, false],
  ['2017-12-31', '2018', undefined, false],
  ['2018', undefined, '2017-12-31', false],
  ['2004', '2005', '2016', false],
  ['2004', undefined, undefined, true],
])('%s from %s to %s: %s', (date, from, to, falls) => {
  const range = { ...(from && { from }), ...(to && { to }) };
  expect(mayFallWithin(date, range)).toBe(falls);
});

it.each<[PartialDate, PartialDate, boolean]>([
  ['2018', '2017', true],
  ['2017', '2017', false],
  ['2017-06', '2017', false],
  ['2017', '2017-06', false],
  ['2017-07', '2017-06', true],
  ['2017-06-30', '2017-06', false],
  ['2017-06-30', '2017-06-29', true],
])('from %s to %s is reversed: %s', (from, to, reversed) => {
  expect(isReversed({ from, to })).toBe(reversed);
});

const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2004-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length) as PartialDate);

it('a date falls within whenever one of its days does', () => {
  fc.assert(
    fc.property(day, day, day, fc.constantFrom(4, 7, 10), (day, from, to, length) => {
      fc.pre(from <= day && day <= to);
      const range = { from: from as PartialDate, to: to as PartialDate };
      expect(mayFallWithin(day.slice(0, length) as PartialDate, range)).toBe(true);
    }),
  );
});

it('no day falls within a reversed range', () => {
  fc.assert(
    fc.property(day, date, date, (day, from, to) => {
      fc.pre(isReversed({ from, to }));
      expect(mayFallWithin(day as PartialDate, { from, to })).toBe(false);
    }),
  );
});

it('a less precise bound leaves nothing out', () => {
  fc.assert(
    fc.property(date, date, date, (date, from, to) => {
      fc.pre(mayFallWithin(date, { from, to }));
      const [first, last] = [from.slice(0, 4), to.slice(0, 4)] as [PartialDate, PartialDate];
      expect(mayFallWithin(date, { from: first, to: last })).toBe(true);
      expect(mayFallWithin(date, { from })).toBe(true);
      expect(mayFallWithin(date, { to })).toBe(true);
    }),
  );
});
