import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPartialDate } from '../../src/text/dates.ts';
import { readDate } from '../../src/text/read-date.ts';

it.each([
  ['2015', '2015'],
  [' 2015 ', '2015'],
  ['２０１５', '2015'],
  ['2015年', '2015'],
  ['2015 年', '2015'],
  ['二〇一五年', '2015'],
  ['二零一五年', '2015'],
  ['15年', '2015'],
  ['20年', '2020'],
  ['06年', '2006'],
  ['98年', '1998'],
  ['2015-06', '2015-06'],
  ['2015-6', '2015-06'],
  ['2015/6', '2015-06'],
  ['2015.06', '2015-06'],
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
  expect(readDate(typed)).toBe(date);
});

it.each([
  '',
  ' ',
  '15',
  '201',
  '20155',
  '2015-13',
  '2015-00',
  '2015-06-31',
  '2015-02-29',
  '1815',
  '6月',
  '去年',
  'abc',
  '2015年六',
  '2015-',
  '2015 to 2016',
  '2015，2016',
  '-2015',
  '😀',
  '__proto__',
])('%j is no date', (typed) => {
  expect(readDate(typed)).toBeUndefined();
});

it('whatever is typed, what comes back is a date of the calendar', () => {
  const parts = ['2015', '15', '6', '30', '年', '月', '日', '-', '/', ' ', '二', '十', 'x'];
  const typed = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(typed, (text) => {
      const date = readDate(text);
      expect(date === undefined || isPartialDate(date)).toBe(true);
    }),
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
      expect(readDate(date)).toBe(date);
    }),
  );
});

it('a very long text is refused at once', () => {
  const started = performance.now();
  expect(readDate('2015'.repeat(2000))).toBeUndefined();
  expect(readDate(' '.repeat(6000))).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(1000);
});
