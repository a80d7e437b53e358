import { DIGITS, HAN_DIGIT, UNITS } from '../language/zh/numerals.ts';
import { type DateMention, findDates } from './dates.ts';

const NUMBER = '[〇○零一二两三四五六七八九十百千]';

/** 二〇一七年: digit by digit. */
const YEAR = new RegExp(`(?<!${NUMBER})([一二]${HAN_DIGIT}{3})(?=\\s*年)`, 'gu');
/** 十二月, 二十八日, 七号. */
const MONTH_OR_DAY = new RegExp(
  `(?<!${NUMBER})([一二三四五六七八九十]{1,3})(?=月(?!球)|日(?!本|常|益|前|子)|号(?!召|称|码))`,
  'gu',
);
/** 百分之八十, 百分之十二点五, 百分之5. */
const PERCENT = new RegExp(`百分之(?:(\\d+(?:\\.\\d+)?)|(${NUMBER}+)(?:点(${HAN_DIGIT}+))?)`, 'gu');
/** 十一家, 四百万张: two characters or more, or 十, before a word that counts. */
const COUNT = new RegExp(
  `(?<![${NUMBER.slice(1, -1)}\\d第几数])(${NUMBER}{2,}|十)(?=多?[万亿家张个人名户次种条座部项笔倍岁天元年])`,
  'gu',
);
/** 在17年, 15年4月: two digits that can only be a year. 合作10年 is none. */
const SHORT_YEAR =
  /(?<=^|[在从于自到至是和与，,、。（(\s])(\d{2})(?=年(?!以上|多|来|间|前|后|左右|之|的历史|历史))/gu;

/**
 * Writes the numbers, years and percentages of a normalized text in digits, so that every spelling
 * finds every other. Only for comparing: lengths change.
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
      // 十五年 is a length of time; written 15年 it would read as a year.
      return isShortYear(digits) && whole[at + number.length] === '年' ? number : digits;
    });
}

/** Two digits that stand for a year; 10年 and 20年 are lengths of time more often than years. */
function isShortYear(digits: string): boolean {
  return digits.length === 2 && !digits.endsWith('0');
}

/** The value of a Chinese number, in digits; what is no number of the language stays as it is. */
function toDigits(number: string): string {
  let [total, digit] = [0, 0];
  for (const char of number) {
    const unit = UNITS[char];
    // 一二三 is three digits in a row, not a number with units.
    if (unit === undefined && digit !== 0) return number;
    if (unit === undefined) digit = DIGITS[char] ?? 0;
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(total + digit);
}

/**
 * Dates as English and numbers have them in the Chinese form, so that one spelling finds the other.
 */
function writeChineseDates(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const date of findDates(text)) {
    const written = chineseDate(date);
    if (written === undefined || /[年月日号]/u.test(text.slice(date.start, date.end))) continue;
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
  return part(year, '年') + part(from.month, '月') + part(from.day, '日');
}
