import { applyFilter } from '../answer/filter.ts';
import type { Found } from '../facts/facts.ts';
import { DATE_SEPARATORS } from '../language/zh/references.ts';
import { type Interval, isPartialDate, mayOverlap, type PartialDate } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import { readDate } from '../text/read-date.ts';

/** Characters: no way to write a date is longer. */
const TYPED_MAX = 40;

/**
 * The dates of facts that someone may be typing as a bound, in order: years, and once a year is
 * typed, its months and days too.
 * @param bound the one being typed
 * @param other the other one, if known; then only dates that leave a fact in the range are listed
 */
export function completeDate(
  typed: string,
  found: readonly Found[],
  bound: 'from' | 'to',
  other: PartialDate | undefined,
): PartialDate[] {
  if (typed.length > TYPED_MAX) return [];
  const whens = found.flatMap(({ fact }) => fact.when ?? []);
  const text = writeDigits(fold(typed).trim());
  const begun: string =
    pointOf(readDate(typed)) ?? text.replace(DATE_SEPARATORS, '-').replace(/-$/u, '');
  const depth = begun.length < YEAR ? [YEAR] : [YEAR, MONTH, DAY];
  const ends = whens.flatMap(({ from, to }) => [from, to].filter((end) => end !== undefined));
  const dates = new Set(ends.flatMap((end) => depth.map((length) => end.slice(0, length))));
  return [...dates]
    .filter((date) => date.startsWith(begun))
    .sort()
    .filter(isPartialDate)
    .filter((date) => {
      const range: Interval = {
        ...(bound === 'from' ? { from: date } : { to: date }),
        ...(other === undefined ? {} : bound === 'from' ? { to: other } : { from: other }),
      };
      return whens.some((when) => mayOverlap(when, range));
    });
}

/** A year, and how many of some facts may share a day with it. */
export interface CompletedYear {
  readonly year: PartialDate;
  readonly count: number;
}

/** The years of facts that someone may be typing, the newest first. */
export function completeYear(typed: string, found: readonly Found[]): CompletedYear[] {
  const years = completeDate(typed, found, 'from', undefined).map((date) => date.slice(0, YEAR));
  return [...new Set(years)]
    .filter(isPartialDate)
    .toReversed()
    .map((year) => ({ year, count: applyFilter({ year }, found).left.length }));
}

/** The length of a PartialDate in each precision. */
const [YEAR, MONTH, DAY] = ['2017'.length, '2017-06'.length, '2017-06-30'.length];

/** A single date; undefined for an interval, because no date begins with one. */
function pointOf(interval: Interval | undefined): PartialDate | undefined {
  return interval?.from === interval?.to ? interval?.from : undefined;
}
