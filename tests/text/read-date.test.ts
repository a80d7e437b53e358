import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInterval, isPartialDate } from '../../src/text/dates.ts';
import { readDate } from '../../src/text/read-date.ts';

const read = (typed: string) => {
  const interval = readDate(typed);
  return interval && formatInterval(interval);
};

describe('a date as people type it', () => {
  it.each([
    ['2015', '2015'],
    [' 2015 ', '2015'],
    ['２０１５', '2015'],
    ['2015年', '2015'],
    ['2015 年', '2015'],
    ['二〇一五年', '2015'],
    ['二零一五年', '2015'],
    ['二○一五年', '2015'],
    ['15年', '2015'],
    ['20年', '2020'],
    ['06年', '2006'],
    ['98年', '1998'],
    ['2015-06', '2015-06'],
    ['2015-6', '2015-06'],
    ['2015/6', '2015-06'],
    ['2015.06', '2015-06'],
    ['2015 6', '2015-06'],
    ['2015年6月', '2015-06'],
    ['2015年6月份', '2015-06'],
    ['2015 年 6 月', '2015-06'],
    ['15年6月', '2015-06'],
    ['二〇一五年十二月', '2015-12'],
    ['June 2015', '2015-06'],
    ['Jun 30, 2015', '2015-06-30'],
    ['2015-06-30', '2015-06-30'],
    ['2015/6/3', '2015-06-03'],
    ['2015年6月30日', '2015-06-30'],
    ['2015年6月30号', '2015-06-30'],
    ['二〇一五年六月三十日', '2015-06-30'],
    ['2016-02-29', '2016-02-29'],
  ])('%j is %s', (typed, date) => {
    expect(read(typed)).toBe(date);
  });
});

describe('a stretch of time as people type it', () => {
  it.each([
    ['2017年上半年', '2017-01/2017-06'],
    ['2017年Q1', '2017-01/2017-03'],
    ['2017年底', '2017-10/2017-12'],
    ['2015年至2018年', '2015/2018'],
    ['2017年6月至8月', '2017-06/2017-08'],
    ['2015年以前', '../2015'],
    ['2015年至今', '2015/..'],
    ['since 2015', '2015/..'],
    ['first half of 2017', '2017-01/2017-06'],
  ])('%s is %s', (typed, days) => {
    expect(read(typed)).toBe(days);
  });
});

it.each([
  ...['', ' ', '15', '201', '20155', '2015-13', '2015-00', '2015.13', '2015-06-31', '2015-02-29'],
  ...['1815', '6月', '8月31日', '上半年', '去年', 'abc', '2015年六', '2015-', '2015 to 2016'],
  ...['2015，2016', '2015年和2016年', '在2015年', '2015年签约', '-2015', '😀', '__proto__'],
])('%j is no date', (typed) => {
  expect(readDate(typed)).toBeUndefined();
});

it('whatever is typed, the ends that come back are days of the calendar', () => {
  const parts = [
    ...['2015', '15', '6', '30', '年', '月', '日', '-', '/', ' ', '二', '十', 'x', '至', '以前'],
    ...['上半年', '底', 'june'],
  ];
  const typed = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(typed, (text) => {
      const ends: string[] = Object.values(readDate(text) ?? {});
      expect(ends.filter((end) => !isPartialDate(end))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('a date as facts write it reads as itself', () => {
  const when = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(when, fc.constantFrom(4, 7, 10), (day, length) => {
      const date = day.toISOString().slice(0, length);
      expect(read(date)).toBe(date);
    }),
  );
});

it.each(['2015', ' ', '6月', '2015年至'])('a very long text of %j is refused', (piece) => {
  expect(readDate(piece.repeat(6000))).toBeUndefined();
});

it.each(['2018年至2015年', '2017年8月至6月'])('%s ends before it begins: none', (text) => {
  expect(readDate(text)).toBeUndefined();
});
