import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/text/dates.ts';
import { fold } from '../../src/text/normalize.ts';
import { daysOf } from './days.ts';

describe('a date in English is read like a Chinese one', () => {
  it.each([
    ['June 2017', '2017-06'],
    ['signed in June 2017', '2017-06'],
    ['June, 2017', '2017-06'],
    ['May 2015', '2015-05'],
    ['Jun 30 2017', '2017-06-30'],
    ['June 30, 2017', '2017-06-30'],
    ['June 30th, 2017', '2017-06-30'],
    ['on 30 June 2017', '2017-06-30'],
    ['the 3rd of Sept. 2016', '2016-09-03'],
    ['in 2017', '2017'],
    ['net profit for 2022', '2022'],
    ['during 2017', '2017'],
    ['Acme (2015)', '2015'],
    ['June 30', '2020-06-30'],
    ['the 3rd of March', '2020-03-03'],
    ['launched in June', '2020-06'],
    ['by May', '2020-05'],
    ['Q1 2017', '2017-01/2017-03'],
    ['the fourth quarter of 2017', '2017-10/2017-12'],
    ['the first half of 2017', '2017-01/2017-06'],
    ['H2 2017', '2017-07/2017-12'],
    ['since 2004', '2004/..'],
    ['after 2015', '2015/..'],
    ['before 2015', '../2015'],
    ['until 2015', '../2015'],
    ['in 2017年6月', '2017-06'],
  ])('%s is %s', (text, days) => {
    expect(daysOf(text)).toEqual([days]);
  });
});

it.each(['early 2017', 'late 2015', 'mid-2016', 'at the end of 2016', 'end of March', 'late May'])(
  '%s has no exact ends',
  (text) => {
    expect(findDates(fold(text))).toMatchObject([{ vague: true }]);
  },
);

describe('what only looks like a date is none', () => {
  it.each([
    ...['2017 branches', 'maybe 2017', 'in 20171', '2015 banks', 'it may join', 'march on'],
    ...['march 5%', 'the first bank', 'mayor 2017', 'second 2017', 'junes 2017', 'h1n1'],
  ])('%s', (text) => {
    expect(daysOf(text)).toEqual([]);
  });
});

it.each(['june 2017 of ', 'june', 'first quarter of ', 'in ', 'the 3rd of ', '1'])(
  'a long text of nothing but %j is read to its end',
  (piece) => {
    const text = `${piece.repeat(Math.ceil(8000 / piece.length))}。June 30, 2017`;
    expect(daysOf(text).at(-1)).toBe('2017-06-30');
  },
);
