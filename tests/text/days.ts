import { findDates, formatInterval, intervalOf } from '../../src/text/dates.ts';
import { fold } from '../../src/text/normalize.ts';

/**
 * The days that a text may mean, as facts write them; `none` where a calendar has none of them.
 * @param year that of the text
 */
export function daysOf(text: string, year = 2020): string[] {
  return findDates(fold(text)).map((mention) => {
    const offset = mention.yearOffset ?? 0;
    const interval = intervalOf(mention, mention.year ?? year + offset);
    return interval === undefined ? 'none' : formatInterval(interval);
  });
}
