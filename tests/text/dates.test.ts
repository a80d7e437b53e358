import { describe, expect, it } from 'vitest';
import { dateParts, findDates, isPartialDate } from '../../src/text/dates.ts';

const datesOf = (text: string) =>
  findDates(text).map(({ year, month, day }) => [year, month, day].filter((part) => part));

it.each([
  ['2017年6月30日', [[2017, 6, 30]]],
  ['2017年6月', [[2017, 6]]],
  ['2017年', [[2017]]],
  ['2017年底', [[2017]]],
  ['8月31日', [[8, 31]]],
  ['6月份', [[6]]],
  ['7月10号', [[7, 10]]],
  ['2017 年 6 月 30 日', [[2017, 6, 30]]],
  ['2015年和2016年', [[2015], [2016]]],
  ['2017年6月至8月', [[2017, 6], [8]]],
  ['12月31日', [[12, 31]]],
  ['13月', []],
  ['0月', []],
  ['3年', []],
  ['10年以上', []],
  ['12017年', []],
  ['3017年', []],
  ['113月', []],
  ['31日', []],
  ['', []],
  ['2017', []],
])('%s says %j', (text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

it('a date is found where it stands', () => {
  const text = '早在2004年就进行过';
  const [date] = findDates(text);
  expect(text.slice(date?.start, date?.end)).toBe('2004年');
});

describe('a partial date', () => {
  it.each(['2017', '1999', '2017-06', '2017-12', '2017-06-30', '2016-02-29', '2000-02-29'])(
    'may be %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '17',
    '20170',
    '3017',
    '2017-6',
    '2017-13',
    '2017-00',
    '2017-06-31',
    '2017-02-29',
    '2017-06-00',
    '2017-06-30T00:00',
    '2017/06',
    ' 2017',
    '2017\n',
    '２０１７',
  ])('may not be %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it.each([
    ['2017', { year: 2017 }],
    ['2017-06', { year: 2017, month: 6 }],
    ['2017-06-30', { year: 2017, month: 6, day: 30 }],
  ] as const)('%s has the parts %j', (date, parts) => {
    expect(dateParts(date)).toEqual(parts);
  });
});
