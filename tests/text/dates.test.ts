import { describe, expect, it } from 'vitest';
import { findDates, intervalOf } from '../../src/text/dates.ts';
import { daysOf } from './days.ts';

describe('a date is read as precisely as it is written', () => {
  it.each([
    ['2017年6月30日', '2017-06-30'],
    ['2017 年 6 月 30 日', '2017-06-30'],
    ['２０１７年６月３０日', '2017-06-30'],
    ['2017年6月30号', '2017-06-30'],
    ['2017年6月', '2017-06'],
    ['2017年06月', '2017-06'],
    ['2017年6月份', '2017-06'],
    ['2017年', '2017'],
    ['2017年度', '2017'],
    ['二〇一七年六月', '2017-06'],
    ['二○一七年六月', '2017-06'],
    ['二零一七年六月', '2017-06'],
    ['二〇一七年十二月三十一日', '2017-12-31'],
    ['一九九八年', '1998'],
    ['2017-06-30', '2017-06-30'],
    ['2017-6-3', '2017-06-03'],
    ['2017-06', '2017-06'],
    ['2017/6/30', '2017-06-30'],
    ['2017/6', '2017-06'],
    ['2017.6.30', '2017-06-30'],
    ['在17年签约', '2017'],
    ['98年，双方', '1998'],
  ])('%s is %s', (text, days) => {
    expect(daysOf(text)).toEqual([days]);
  });
});

describe('a date without a year takes that of its text', () => {
  it.each([
    ['8月31日', '2020-08-31'],
    ['十月十日', '2020-10-10'],
    ['6月份', '2020-06'],
    ['今年', '2020'],
    ['今年6月', '2020-06'],
    ['去年', '2019'],
    ['去年9月3日', '2019-09-03'],
    ['前年', '2018'],
    ['明年5月', '2021-05'],
  ])('%s is %s', (text, days) => {
    expect(daysOf(text, 2020)).toEqual([days]);
  });

  it.each([
    ['今年', 0],
    ['去年', -1],
    ['前年', -2],
    ['明年', 1],
    ['本年度', 0],
  ])('%s says a year by its distance', (text, yearOffset) => {
    expect(findDates(text)).toMatchObject([{ yearOffset }]);
    expect(findDates(text)[0]?.year).toBeUndefined();
  });

  it('and means no days where that is unknown', () => {
    const [mention] = findDates('8月31日');
    expect(mention && intervalOf(mention)).toBeUndefined();
  });
});

describe('a bare day is one of an unknown month', () => {
  it.each(['31日', '三十一日', '7号'])('%s', (text) => {
    expect(daysOf(text)).toEqual(['none']);
  });
});

describe('what no calendar has is no day at all', () => {
  it.each(['2017年2月30日', '2017-02-29', '2017-06-31', '6月31日', 'Feb 30, 2017', '2月30日'])(
    '%s',
    (text) => {
      expect(daysOf(text)).toEqual(['none']);
    },
  );

  it('a leap day depends on its year', () => {
    expect(daysOf('2016年2月29日')).toEqual(['2016-02-29']);
  });
});

describe('what only looks like a date is none', () => {
  it.each([
    ...['', '2017', '20170630', '13月', '0月', '113月', '2017-13', '2017-06-30-1', 'v2017-1'],
    ...['3年', '10年以上', '合作10年', '用了15年', '3个月', '五个月', '1.2.3', '12017年', '3017年'],
    ...['1899年', '一月球', '二号召', '七日常', '3日本公司', '5号线', '第五季度', 'h1n1', 'q5'],
    ...['星期一', '十分', '日月潭', '张三年轻', '月季节'],
  ])('%j', (text) => {
    expect(daysOf(text)).toEqual([]);
  });
});

it.each([
  ['2015年和2016年', ['2015', '2016']],
  ['2017年6月30日和7月2日', ['2017-06-30', '2020-07-02']],
  ['3月签约,9月上线', ['2020-03', '2020-09']],
])('%s says two dates', (text, days) => {
  expect(daysOf(text)).toEqual(days);
});

it('a date is found where it stands', () => {
  const text = '早在2004年就进行过';
  const [date] = findDates(text);
  expect(text.slice(date?.start, date?.end)).toBe('2004年');
});
