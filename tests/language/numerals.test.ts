import { describe, expect, it } from 'vitest';
import { readDigits, readEither, readNumeral } from '../../src/language/zh/numerals.ts';

const DIGITS = [...'零一二三四五六七八九'];
const UNITS = ['', '十', '百', '千'];

/** A number below ten thousand as it is said in full: 一千零五, 一百一十. */
function sayInFull(value: number): string {
  const digits = [...String(value)].map(Number);
  const said = digits.map((digit, n) => {
    if (digit !== 0) return `${DIGITS[digit]}${UNITS[digits.length - 1 - n]}`;
    return digits[n - 1] !== 0 && digits.slice(n).some((later) => later !== 0) ? '零' : '';
  });
  return value === 0 ? '零' : said.join('');
}

it('every number below ten thousand is read as it is said', () => {
  for (let value = 0; value < 10_000; value++) {
    expect(readNumeral(sayInFull(value)), sayInFull(value)).toBe(value);
  }
});

describe('numbers as people shorten them', () => {
  it.each([
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['两百', 200],
    ['两千两百', 2200],
    ['〇', 0],
    ['一百零五', 105],
    ['一百〇五', 105],
  ])('%s is %i', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });
});

describe('what is no one whole number', () => {
  it.each([
    ...['', '七八', '十七八', '一百五', '三千六', '二〇一七', '一二三', '百', '千', '十百', '一零'],
    ...['零零', '零五', '百五', '二十十', '一千一十', '一百十', '几', '数十', '五万', '一 十', '5'],
  ])('%j', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });
});

describe('a year digit by digit', () => {
  it.each([
    ['二〇一七', '2017'],
    ['二○一七', '2017'],
    ['二零一七', '2017'],
    ['一九九八', '1998'],
  ])('%s is %s', (text, year) => {
    expect(readDigits(text)).toBe(year);
  });

  it.each(['二千一七', '二〇一x', '2017'])('%s is none', (text) => {
    expect(readDigits(text)).toBeUndefined();
  });
});

describe('two digits side by side leave open which', () => {
  it.each([
    ['七八', [7, 8]],
    ['三五', [3, 5]],
    ['十七八', [17, 18]],
    ['二三十', [20, 30]],
    ['三四百', [300, 400]],
    ['两三千', [2000, 3000]],
    ['八七', undefined],
    ['七', undefined],
    ['七八九', undefined],
    ['十七八百', undefined],
    ['', undefined],
  ])('%s: %j', (text, ends) => {
    expect(readEither(text)).toEqual(ends);
  });

  it('and are no number', () => {
    const digits = [...'一二三四五六七八九'];
    const sideBySide = digits.flatMap((low) => digits.map((high) => `${low}${high}`));
    const said = sideBySide.flatMap((both) => [both, `十${both}`, `${both}十`, `${both}百`]);
    const open = said.filter((text) => readEither(text) !== undefined);
    expect(open.length).toBeGreaterThan(100);
    expect(open.filter((text) => readNumeral(text) !== undefined)).toEqual([]);
  });
});
