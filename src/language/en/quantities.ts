import type { Bound, Examples } from '../pack.ts';
import type { WordList } from '../words.ts';

/** Words before a number that make it a bound or an approximation. */
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

/** Units of measure, each with its standard name. */
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

/** Before a number, separated by a space. */
export const MINUS = 'minus';
/** Between the two ends of a range: 30 to 40. */
export const TO = 'to';
/** Between two alternative numbers: 30 or 40. */
export const OR = 'or';

export const TURNING: WordList = {
  why: 'before a bound they reverse it, so the number is not read',
  words: ['not'],
  reads: ['not more than 20家', 'not exceeding 20家'],
  leaves: ['more than 20家', 'no more than 20家', 'a knot above 20家'],
};

/** Texts, each with what is read from it. */
export const EXAMPLES: Examples = {
  reads: {
    '3 percent': '3 %',
    'minus 3.2 percent': '-3.2 %',
    '30 to 40 years': '30~40 year',
    'more than 5 million dollars': 'over 5000000 USD',
    'at most 5 days': 'at-most 5 day',
    '30 or 40 years': 'unread, unread',
  },
  leaves: ['Q5', '5G'],
};
