import { isPartialDate, type PartialDate } from './dates.ts';
import { fold } from './normalize.ts';
import { writeDigits } from './numerals.ts';

/** 2015, 2015-06, 2015/6/30, 2015年6月30日; a year of two digits only with its 年: 15年. */
const TYPED =
  /^(?:(?<year>\d{4})|(?<short>\d{2})(?=年))(?:年$|[-./ 年](?<month>\d{1,2})(?:月份?$|(?:月份?|[-./ ])(?<day>\d{1,2})[日号]?)?)?$/u;

/**
 * A date as people type it, as precise as they are: 2015, 2015-06, June 2015, 2015年6月, 15年.
 * @returns undefined for what is none, and for days that no calendar has
 */
export function readDate(typed: string): PartialDate | undefined {
  // In a field for dates 十年 and 20年 are years, though elsewhere they are lengths of time.
  const text = writeDigits(fold(typed).trim()).replace(/\s*([年月日号])\s*/gu, '$1');
  const { year, short, month, day } = TYPED.exec(text)?.groups ?? {};
  const full =
    year ?? (short === undefined ? undefined : `${Number(short) < 50 ? 20 : 19}${short}`);
  const date = [full, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return isPartialDate(date) ? date : undefined;
}
