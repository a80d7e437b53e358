import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatInterval,
  type Interval,
  isPartialDate,
  isReversed,
  isWithin,
  mayOverlap,
  type PartialDate,
  parseInterval,
} from '../../src/text/dates.ts';

const MS_A_DAY = 86_400_000;
/** The calendar days of a date as numbers, counted on their own: the first and the last. */
const daysIn = (date: PartialDate): readonly [number, number] => {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0)
      : day === undefined
        ? Date.UTC(year, month)
        : first + MS_A_DAY;
  return [first / MS_A_DAY, next / MS_A_DAY - 1];
};
const firstOf = ({ from }: Interval) => (from ? daysIn(from)[0] : Number.NEGATIVE_INFINITY);
const lastOf = ({ to }: Interval) => (to ? daysIn(to)[1] : Number.POSITIVE_INFINITY);

const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2004-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dateOf = (...lengths: number[]) =>
  fc
    .tuple(day, fc.constantFrom(...lengths))
    .map(([day, n]) => day.slice(0, n))
    .filter(isPartialDate);
const intervalOf = (...lengths: number[]) =>
  fc
    .record({ from: dateOf(...lengths), to: dateOf(...lengths) }, { requiredKeys: [] })
    .filter((interval) => Object.keys(interval).length > 0);
const anyInterval = intervalOf(4, 7, 10);
const ordered = anyInterval.filter((each) => firstOf(each) <= lastOf(each));

describe('as text', () => {
  it.each([
    ['2017', { from: '2017', to: '2017' }],
    ['2017-06', { from: '2017-06', to: '2017-06' }],
    ['2017-06-30', { from: '2017-06-30', to: '2017-06-30' }],
    ['2017-01/2017-06', { from: '2017-01', to: '2017-06' }],
    ['2015/..', { from: '2015' }],
    ['../2015', { to: '2015' }],
    ['2017-06/2017', { from: '2017-06', to: '2017' }],
  ] as const)('%s is read and written alike', (text, interval) => {
    expect(parseInterval(text)).toEqual(interval);
    expect(formatInterval(interval)).toBe(text);
  });

  it.each([
    ...['', '..', '../..', '/', '2015/', '/2015', '2015/2016/2017', '2015-2016', '2017-6'],
    ...['2017-13', '2017-02-30', '2018/2015', '2017-08/2017-06', ' 2017', '2017年', '1815'],
  ])('%j is none', (text) => {
    expect(parseInterval(text)).toBeUndefined();
  });

  it('every one that does not end before it begins comes back', () => {
    fc.assert(
      fc.property(ordered, (interval) => {
        expect(parseInterval(formatInterval(interval))).toEqual(interval);
      }),
    );
  });
});

describe('counted in days of the calendar', () => {
  it('two may overlap exactly where they share a day', () => {
    fc.assert(
      fc.property(ordered, ordered, (a, b) => {
        const share = firstOf(a) <= lastOf(b) && firstOf(b) <= lastOf(a);
        expect(mayOverlap(a, b)).toBe(share);
      }),
      { numRuns: 500 },
    );
  });

  it('one ends before it begins exactly where no day is left', () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        expect(isReversed(interval)).toBe(firstOf(interval) > lastOf(interval));
      }),
      { numRuns: 500 },
    );
  });

  it('what is said to be within another has no day outside it', () => {
    fc.assert(
      fc.property(ordered, ordered, (inner, outer) => {
        fc.pre(isWithin(inner, outer));
        expect(firstOf(inner)).toBeGreaterThanOrEqual(firstOf(outer));
        expect(lastOf(inner)).toBeLessThanOrEqual(lastOf(outer));
      }),
      { numRuns: 500 },
    );
  });

  it('and what has no day outside is within', () => {
    fc.assert(
      fc.property(ordered, ordered, (inner, outer) => {
        const within = firstOf(inner) >= firstOf(outer) && lastOf(inner) <= lastOf(outer);
        expect(isWithin(inner, outer)).toBe(within);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a stretch of time', () => {
  it.each([
    ['2017-01/2017-06', '2017', true],
    ['2017-06', '2017-01/2017-06', true],
    ['2017', '2017-01/2017-12', true],
    ['2017-06', '2017-06-01/2017-06-30', true],
    ['2017-06-30', '2017-01/2017-06', true],
    ['2017-07-01', '2017-01/2017-06', false],
    ['2017', '2017-01/2017-06', false],
    ['2015/..', '2014/..', true],
    ['2015/..', '2016/..', false],
    ['2015/..', '2015/2020', false],
    ['../2015', '../2015', true],
  ])('%s lies within %s: %j', (inner, outer, expected) => {
    const [a, b] = [parseInterval(inner) ?? {}, parseInterval(outer) ?? {}];
    expect(isWithin(a, b)).toBe(expected);
  });

  it('may be as long as its ends leave open', () => {
    expect(mayOverlap({ from: '2015' }, { to: '2015' })).toBe(true);
    expect(mayOverlap({ from: '2016' }, { to: '2015' })).toBe(false);
    expect(mayOverlap({}, { from: '2015', to: '2015' })).toBe(true);
  });
});
