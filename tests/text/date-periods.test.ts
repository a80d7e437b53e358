import { describe, expect, it } from 'vitest';
import { findDates, statesInterval } from '../../src/text/dates.ts';
import { fold } from '../../src/text/normalize.ts';
import { daysOf } from './days.ts';

const only = (text: string) => {
  const [mention, ...others] = findDates(fold(text));
  if (mention === undefined || others.length > 0) throw new Error(`not one date: ${text}`);
  return mention;
};

describe('parts of a year have exact ends', () => {
  it.each([
    ['2017年上半年', '2017-01/2017-06'],
    ['2017年下半年', '2017-07/2017-12'],
    ['去年上半年', '2019-01/2019-06'],
    ['2017年H1', '2017-01/2017-06'],
    ['2017上半年', '2017-01/2017-06'],
    ['2017Q1', '2017-01/2017-03'],
    ['2017年第一季度', '2017-01/2017-03'],
    ['2017年一季度', '2017-01/2017-03'],
    ['2017年首季', '2017-01/2017-03'],
    ['2017年Q1', '2017-01/2017-03'],
    ['2017年第4季度', '2017-10/2017-12'],
    ['二〇一七年三季度', '2017-07/2017-09'],
    ['2017年前三季度', '2017-01/2017-09'],
    ['2017年前5个月', '2017-01/2017-05'],
    ['上半年', '2020-01/2020-06'],
    ['第二季度', '2020-04/2020-06'],
    ['前十个月', '2020-01/2020-10'],
    ['2017年6月上旬', '2017-06-01/2017-06-10'],
    ['2017年6月中旬', '2017-06-11/2017-06-20'],
  ])('%s is %s', (text, days) => {
    expect(daysOf(text)).toEqual([days]);
    expect(only(text).vague).toBeUndefined();
  });
});

describe('年初, 年底 and a feast have none, but lie within months', () => {
  it.each([
    ['2017年初', '2017-01/2017-03'],
    ['2017年年初', '2017-01/2017-03'],
    ['2017年底', '2017-10/2017-12'],
    ['2017年末', '2017-10/2017-12'],
    ['去年底', '2019-10/2019-12'],
    ['年底', '2020-10/2020-12'],
    ['2017年春节前后', '2017-01/2017-03'],
    ['2017年春节期间', '2017-01/2017-03'],
    ['春节', '2020-01/2020-03'],
    ['2017年6月底', '2017-06'],
    ['9月初', '2020-09'],
  ])('%s lies within %s', (text, days) => {
    expect(daysOf(text)).toEqual([days]);
    expect(only(text).vague).toBe(true);
  });
});

describe('what looks like the beginning or the end of a year', () => {
  it.each(['2017年初步', '2017年底层', '2017年末端', '2017年初创', '2017年中国'])(
    '%s is the year',
    (text) => {
      expect(daysOf(text)).toEqual(['2017']);
    },
  );
});

describe('a fact says when as exactly as the text, and no more exactly', () => {
  it.each([
    ['2017年上半年', '2017-01', '2017-06'],
    ['2017年6月', '2017-06', '2017-06'],
    ['2017年底', '2017-10', '2017-12'],
    ['2017年底', '2017-11', '2017-12'],
    ['2017年春节前后', '2017-01', '2017-02'],
  ] as const)('%s may be %s to %s', (text, from, to) => {
    expect(statesInterval(only(text), { from, to })).toBe(true);
  });

  it.each([
    ['2017年上半年', '2017', '2017'],
    ['2017年上半年', '2017-01', '2017-05'],
    ['2017年上半年', '2017-06', '2017-06'],
    ['2017年6月', '2017', '2017'],
    ['2017年6月', '2017-06-01', '2017-06-30'],
    ['2017年6月', '2016-06', '2016-06'],
    ['2017年底', '2017', '2017'],
    ['2017年底', '2017-12-31', '2017-12-31'],
    ['2017年底', '2017-06', '2017-12'],
    ['2017年春节前后', '2017-01-28', '2017-01-28'],
  ] as const)('%s is not %s to %s', (text, from, to) => {
    expect(statesInterval(only(text), { from, to })).toBe(false);
  });

  it('and nothing where the year is unknown', () => {
    const when = { from: '2017-01', to: '2017-06' } as const;
    expect(statesInterval(only('上半年'), when)).toBe(false);
    expect(statesInterval(only('上半年'), when, 2017)).toBe(true);
  });
});

it.each(['2017年第三季度末', '6月前后', '2017年左右'])('%s has no exact ends', (text) => {
  expect(only(text)).toMatchObject({ vague: true });
});

it.each(['2017年13月', '2017年第5季度', '2017年6月45日'])(
  '%s is no date, nor is its readable part',
  (text) => {
    expect(daysOf(text)).toEqual([]);
  },
);
