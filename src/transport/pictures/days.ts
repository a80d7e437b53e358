/** A moment, in days since 1970. */
export type Day = number;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first moment of a date like `2017`, `2017-06` or `2017-06-30`. */
export function beginOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month, day);
}

/** The moment after such a date. */
export function endOf(date: string): Day {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return dayOf(year + 1, 1, 1);
  return day === undefined ? dayOf(year, month + 1, 1) : dayOf(year, month, day + 1);
}

/** The date of a moment. */
export function splitDay(at: Day): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(at * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months and days beyond the last are those of the next year or month. */
function dayOf(year: number, month: number, day: number): Day {
  // Unlike `Date.UTC`, it does not take the year 99 for 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}
