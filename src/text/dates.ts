import type { Span } from './normalize.ts';

/** A date as precise as its text: a day has a month; either may lack the year. */
export interface DateMention extends Span {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** `2017年6月30日`, `2017年6月`, `2017年底`, `6月份`, `8月31日`; a bare `31日` says too little, 2015年以前 2015年至2018年 and 2016年成立的 something else. */
const DATE =
  /(?:(?<![\d.]|\d年?[-–—~至到])(?<year>(?:19|20)\d{2})\s*年(?!\s*[-–—~至到]\s*\d)\s*)?(?:(?<!\d)(?<month>1[0-2]|0?[1-9])\s*月(?:份)?\s*(?:(?<day>3[01]|[12]\d|0?[1-9])\s*[日号])?)?(?!以前|之前|前(?!后)|成立|创立|上市|结束|到期)/gu;

/** The dates that a normalized text states in digits, in order. */
export function findDates(text: string): DateMention[] {
  const dates: DateMention[] = [];
  for (const match of text.matchAll(DATE)) {
    if (match[0] === '') continue;
    const { year, month, day } = match.groups ?? {};
    dates.push({
      start: match.index,
      end: match.index + match[0].length,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    });
  }
  return dates;
}

/** A date as facts write it: `2017`, `2017-06` or `2017-06-30`. It sorts as text. */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

const PARTIAL_DATE = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether `value` is a date of the calendar in the form of PartialDate (2017-02-30 is none). */
export function isPartialDate(value: string): value is PartialDate {
  if (!PARTIAL_DATE.test(value)) return false;
  if (value.length < 10) return true;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

/** The same of what a text states; undefined where it gives no year. */
export function toPartialDate({ year, month, day }: Partial<DateMention>): PartialDate | undefined {
  const two = (n: number) => String(n).padStart(2, '0');
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : two(part)));
  const date = [year, ...parts].join('-');
  return isPartialDate(date) ? date : undefined;
}

/** The parts of a PartialDate as numbers. */
export function dateParts(date: PartialDate): { year: number; month?: number; day?: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
