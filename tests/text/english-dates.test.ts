import { expect, it } from 'vitest';
import { findDates } from '../../src/text/dates.ts';
import { writeChineseDates } from '../../src/text/english-dates.ts';
import { fold } from '../../src/text/normalize.ts';

it.each([
  ['in June 2017', 'in 2017年6月'],
  ['June 30, 2017', '2017年6月30日'],
  ['on 30 June 2017', 'on 2017年6月30日'],
  ['the 3rd of Sept. 2016', 'the 2016年9月3日'],
  ['May 2015', '2015年5月'],
  ['in 2017', 'in 2017年'],
  ['since 2004?', 'since 2004年?'],
  ['2017 branches', '2017 branches'],
  ['maybe 2017', 'maybe 2017'],
  ['in 20171', 'in 20171'],
  ['腾讯 2017年6月', '腾讯 2017年6月'],
  ['', ''],
])('%s reads as %s', (text, expected) => {
  expect(writeChineseDates(fold(text))).toBe(expected);
});

it('dates in English are found like Chinese ones', () => {
  expect(findDates(writeChineseDates('signed in june 2017'))).toMatchObject([
    { year: 2017, month: 6 },
  ]);
});

it('takes linear time', () => {
  const started = performance.now();
  writeChineseDates('june 2017 of '.repeat(10_000));
  writeChineseDates('1'.repeat(100_000));
  writeChineseDates('june'.repeat(25_000));
  expect(performance.now() - started).toBeLessThan(1500);
});
