import { expect, it } from 'vitest';
import { compareDates } from '../../../src/answer/check/compare-dates.ts';
import { findDates } from '../../../src/text/dates.ts';

const date = (text: string) => findDates(text)[0] ?? {};

it.each([
  ['2017年', '2017年6月', 'same'],
  ['2017年6月', '2017年6月', 'same'],
  ['6月', '2017年6月', 'same'],
  ['2016年', '2017年6月', 'other'],
  ['2017年5月', '2017年6月', 'other'],
  ['9月30日', '8月31日', 'other'],
  // The source says less: the day may be right.
  ['2017年6月15日', '2017年6月', 'unlike'],
  ['2017年6月', '2017年', 'unlike'],
  ['6月', '2017年', 'unlike'],
])('%s, held against %s: %s', (claimed, source, comparison) => {
  expect(compareDates(date(claimed), date(source))).toBe(comparison);
});

it('the year of the article proves a year and refutes none', () => {
  expect(compareDates(date('2017年6月'), date('6月'), 2017)).toBe('same');
  expect(compareDates(date('2016年6月'), date('6月'), 2017)).toBe('unlike');
  expect(compareDates(date('2017年6月'), date('6月'))).toBe('unlike');
});
