import type { Found } from '../facts/facts.ts';
import { type DateRange, mayFallWithin } from '../text/date-range.ts';
import type { PartialDate } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import { readDate } from '../text/read-date.ts';

/** No date is longer, however it is written. */
const TYPED_MAX = 40;

/**
 * The dates of facts that someone may be typing as a bound, in order: years, and within the year
 * that is typed its months and days too.
 * @param bound which one is typed
 * @param other the other one, if it is known already; with it, a fact is left in the range
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
  const begun: string = readDate(typed) ?? text.replace(/[年月./ ]/gu, '-').replace(/-$/u, '');
  const depth = begun.length < YEAR ? [YEAR] : [YEAR, MONTH, DAY];
  const dates = new Set(whens.flatMap((when) => depth.map((length) => when.slice(0, length))));
  return [...dates]
    .filter((date) => date.startsWith(begun))
    .sort()
    .map((date) => date as PartialDate)
    .filter((date) => {
      const range: DateRange = {
        ...(bound === 'from' ? { from: date } : { to: date }),
        ...(other === undefined ? {} : bound === 'from' ? { to: other } : { from: other }),
      };
      return whens.some((when) => mayFallWithin(when, range));
    });
}

/** The lengths of a PartialDate of each precision. */
const [YEAR, MONTH, DAY] = ['2017'.length, '2017-06'.length, '2017-06-30'.length];
