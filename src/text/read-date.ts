import { DATE_UNITS } from '../language/zh/date-parts.ts';
import { findDates, type Interval, intervalOf, isPartialDate } from './dates.ts';
import { fold } from './normalize.ts';

/** 2015, 2015.06: what only a field for dates holds. */
const BARE = /^(\d{4})(?:[. ](\d{1,2}))?$/u;
/**
 * A year of two digits: 15年. In a field for dates 20年 is one too, elsewhere it is a length of time.
 */
const SHORT = new RegExp(`^(\\d{2})(?=${DATE_UNITS.year})`, 'u');
/** Longer texts are no dates. */
const TYPED_MAX = 40;

/**
 * A date or a stretch of time as people type it, as precise as they are: 2015, 2015-06, June 2015,
 * 2015年6月, 15年, 2017年上半年.
 * @returns undefined for what is none, and for days that no calendar has
 */
export function readDate(typed: string): Interval | undefined {
  if (typed.length > TYPED_MAX) return undefined;
  const text = fold(typed)
    .trim()
    .replace(SHORT, (short) => `${Number(short) < 50 ? 20 : 19}${short}`);
  const [, year, month] = BARE.exec(text) ?? [];
  if (year !== undefined) {
    const date = month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
    return isPartialDate(date) ? { from: date, to: date } : undefined;
  }
  const [mention, ...others] = findDates(text);
  const isWhole = mention?.start === 0 && mention.end === text.length && others.length === 0;
  return isWhole ? intervalOf(mention) : undefined;
}
