import { DATE_UNITS } from '../language/zh/date-parts.ts';
import { findDates, type Interval, intervalOf, isPartialDate } from './dates.ts';
import { fold } from './normalize.ts';

/** 2015, 2015.06: dates only in a field for dates. */
const BARE = /^(\d{4})(?:[. ](\d{1,2}))?$/u;
/** A two-digit year: 15年. In a field for dates 20年 is a year too; elsewhere it is a duration. */
const SHORT = new RegExp(`^(\\d{2})(?=${DATE_UNITS.year})`, 'u');
/** Longer texts are not dates. UTF-16 units. */
const TYPED_MAX = 40;

/**
 * Reads a date or period as people type it, exactly as precise as the text: 2015, 2015-06,
 * June 2015, 2015年6月, 15年, 2017年上半年.
 * @returns undefined for other texts, and for days that do not exist
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
