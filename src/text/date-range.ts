import type { PartialDate } from './dates.ts';

/** From the first day of `from` to the last one of `to`; a side that is left out is open. */
export interface DateRange {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** Behind every month and day: PartialDates sort as text, and 9 comes after all of their digits. */
const END = '-99-99';

/**
 * Whether a date may fall within a range. One that is less precise than a bound counts if any of
 * its days does: 2017 may fall within from 2017-06, 2017-05 does not.
 */
export function mayFallWithin(date: PartialDate, { from, to }: DateRange): boolean {
  const begins = from === undefined || `${date}${END}` >= from;
  return begins && (to === undefined || date <= `${to}${END}`);
}

/** Whether a range ends before it begins. */
export function isReversed({ from, to }: DateRange): boolean {
  return from !== undefined && to !== undefined && from > `${to}${END}`;
}
