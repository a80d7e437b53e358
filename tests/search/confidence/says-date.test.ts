import { expect, it } from 'vitest';
import { saysDate } from '../../../src/search/confidence/says-date.ts';
import { findDates, type PartialDate } from '../../../src/text/dates.ts';

it.each<[string, string, PartialDate | undefined, boolean]>([
  ['2016年', '2016年6月', undefined, true],
  ['2016年', '2018年', '2016', false],
  ['2016年6月', '6月22日', '2016-09', true],
  ['2016年', '去年', '2017', true],
  ['2017年', '去年', '2017', false],
  ['2016年', '', '2016-09', true],
  ['2016年6月', '', '2016-09', false],
  ['2016年', '', undefined, false],
])('%s is said by "%s" of an article of %s: %s', (asked, said, published, expected) => {
  const [date] = findDates(asked);
  expect(date && saysDate(date, findDates(said), published)).toBe(expected);
});
