import { DATE_UNITS } from '../language/zh/date-parts.ts';
import * as zh from '../language/zh/digits.ts';
import { DIGITS, UNITS } from '../language/zh/numerals.ts';
import { type DateMention, findDates } from './dates.ts';

const YEAR = new RegExp(zh.SPELT_YEAR, 'gu');
const MONTH_OR_DAY = new RegExp(zh.SPELT_MONTH_OR_DAY, 'gu');
const PERCENT = new RegExp(zh.SPELT_PERCENT, 'gu');
const COUNT = new RegExp(zh.SPELT_COUNT, 'gu');
const SHORT_YEAR = new RegExp(zh.SHORT_YEAR, 'gu');
const IN_CHINESE = new RegExp(`[${Object.values(DATE_UNITS).join('')}]`, 'u');

/**
 * Writes the numbers, years and percentages of a normalized text in digits, so that all spellings
 * find each other. Only for comparing, because lengths change.
 */
export function writeDigits(text: string): string {
  return writeChineseDates(text)
    .replace(YEAR, (year) => [...year].map((digit) => DIGITS[digit]).join(''))
    .replace(MONTH_OR_DAY, (number) => toDigits(number))
    .replace(PERCENT, (_, digits?: string, whole: string = '', fraction: string = '') => {
      if (digits !== undefined) return `${digits}%`;
      const decimals = [...fraction].map((digit) => DIGITS[digit]).join('');
      return `${toDigits(whole)}${decimals === '' ? '' : '.'}${decimals}%`;
    })
    .replace(SHORT_YEAR, (year) => {
      if (!isShortYear(year)) return year;
      return Number(year) < 50 ? `20${year}` : `19${year}`;
    })
    .replace(COUNT, (number, _: string, at: number, whole: string) => {
      const digits = toDigits(number);
      // 十五年 is a duration; as 15年 it would read as a year.
      return isShortYear(digits) && whole[at + number.length] === DATE_UNITS.year ? number : digits;
    });
}

/** Whether two digits stand for a year. 10年 and 20年 are more often durations. */
function isShortYear(digits: string): boolean {
  return digits.length === 2 && !digits.endsWith('0');
}

/** The value of a Chinese number in digits; anything else stays as it is. */
function toDigits(number: string): string {
  let [total, digit] = [0, 0];
  for (const char of number) {
    const unit = UNITS[char];
    // 一二三 is three digits in a row, not one number.
    if (unit === undefined && digit !== 0) return number;
    if (unit === undefined) digit = DIGITS[char] ?? 0;
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(total + digit);
}

/** Writes English and numeric dates in the Chinese form, so that all spellings find each other. */
function writeChineseDates(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const date of findDates(text)) {
    const written = chineseDate(date);
    if (written === undefined || IN_CHINESE.test(text.slice(date.start, date.end))) continue;
    pieces.push(text.slice(end, date.start), written);
    end = date.end;
  }
  return pieces.join('') + text.slice(end);
}

function chineseDate({ year, from, to, open, vague }: DateMention): string | undefined {
  const isPoint = from.month === to.month && from.day === to.day && to.year === undefined;
  if (!isPoint || open !== undefined || vague) return undefined;
  const part = (value: number | undefined, unit: string) =>
    value === undefined ? '' : `${value}${unit}`;
  return [
    part(year, DATE_UNITS.year),
    part(from.month, DATE_UNITS.month),
    part(from.day, DATE_UNITS.day),
  ].join('');
}
