import type { Bound } from '../pack.ts';

/** Words before a number that bound it. */
export const BOUNDS_BEFORE: Readonly<Record<string, Bound>> = {
  'more than': 'over',
  over: 'over',
  above: 'over',
  exceeding: 'over',
  'at least': 'at-least',
  'no less than': 'at-least',
  'less than': 'under',
  'fewer than': 'under',
  under: 'under',
  below: 'under',
  'up to': 'at-most',
  'at most': 'at-most',
  'no more than': 'at-most',
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  nearly: 'nearly',
  almost: 'nearly',
};

/** Powers of ten. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  tn: 12,
};

/** Units of measure, each with what it is counted as. */
export const MEASURES: Readonly<Record<string, string>> = {
  percent: '%',
  'per cent': '%',
  'percentage points': 'point',
  'basis points': 'basis point',
  years: 'year',
  year: 'year',
  months: 'month',
  month: 'month',
  days: 'day',
  day: 'day',
  hours: 'hour',
  hour: 'hour',
  dollars: 'USD',
  yuan: 'CNY',
  euros: 'EUR',
  pounds: 'GBP',
  rmb: 'CNY',
  usd: 'USD',
  cny: 'CNY',
  eur: 'EUR',
  hkd: 'HKD',
};
