import type { Examples } from '../pack.ts';

/** Chinese digits and their values. */
export const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** One digit of a number written digit by digit (二〇一七), as a regular expression. */
export const HAN_DIGIT = '[〇○零一二三四五六七八九]';

/** What follows a digit and multiplies it. */
export const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Powers of ten, which texts also write after Arabic digits: 400万, 1.2万亿. */
export const SCALES: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/** The characters of Chinese numerals, for a regular expression's character class. */
export const NUMERALS = '〇○零一二两三四五六七八九十百千';

/** Digits that multiply a unit (七百) or, as a pair, give a vague number (七八). */
export const ONE_TO_NINE = '一二三四五六七八九';

/** An open number: 十几家, 几十家. */
export const SOME = '几';

/** A character of a numeral, including the vague 几 and 数 (数十). */
export const HAN_NUMERAL = `[${NUMERALS}${SOME}数]`;

/**
 * Reads a Chinese numeral below ten thousand that is one whole number.
 * @param text 十一, 一百零五, 两千三百
 * @returns undefined for anything else: 七八 (seven or eight), 一百五 (150, or 105?), 二〇一七 (digits)
 */
export function readNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let digit: number | undefined;
  let lastUnit = 10_000;
  let skipped = false;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit === undefined) {
      const value = DIGITS[char];
      if (value === undefined || digit !== undefined) return undefined;
      if (value === 0 && (skipped || lastUnit === 10_000) && text.length > 1) return undefined;
      if (value === 0 && text.length > 1) skipped = true;
      else digit = value;
      continue;
    }
    if (unit >= lastUnit || (digit === undefined && (unit !== 10 || total > 0))) return undefined;
    // 一千一十 skips the hundreds without a 零.
    if (lastUnit < 10_000 && lastUnit > unit * 10 && !skipped) return undefined;
    total += (digit ?? 1) * unit;
    [lastUnit, digit, skipped] = [unit, undefined, false];
  }
  if (digit === undefined) return skipped ? undefined : total;
  if (total > 0 && lastUnit > 10 !== skipped) return undefined;
  return total + digit;
}

/** Converts what is written digit by digit: 二〇一七 → 2017. */
export function readDigits(text: string): string | undefined {
  const digits = [...text].map((char) => DIGITS[char]);
  return digits.some((digit) => digit === undefined) ? undefined : digits.join('');
}

const EITHER = new RegExp(`^(十?)([两${ONE_TO_NINE}])([${ONE_TO_NINE}])([十百千]?)$`, 'u');

/**
 * Reads two adjacent digits that give a vague number.
 * @param text 七八, 十七八, 二三十, 三四百
 * @returns the lower and the upper value, or undefined
 */
export function readEither(text: string): readonly [number, number] | undefined {
  const [, tens = '', low = '', high = '', unit = ''] = EITHER.exec(text) ?? [];
  const [a, b] = [DIGITS[low] ?? 0, DIGITS[high] ?? 0];
  if (low === '' || a >= b || (tens !== '' && unit !== '')) return undefined;
  const [base, times] = [tens === '' ? 0 : 10, UNITS[unit] ?? 1];
  return [base + a * times, base + b * times];
}

/** Numerals, each with its number, or the two between which it lies. */
export const EXAMPLES: Examples = {
  reads: {
    十一: '11',
    一百零五: '105',
    两千三百: '2300',
    七八: '7~8',
    十七八: '17~18',
    二三十: '20~30',
  },
  leaves: ['二〇一七', '一百五', '几', '七八九', '5'],
};
