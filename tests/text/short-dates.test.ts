import { expect, it } from 'vitest';
import { writeShortDates } from '../../src/text/short-dates.ts';

it.each([
  ['2017-06-30', '2017年6月30日'],
  ['2017/6/30', '2017年6月30日'],
  ['2017-06', '2017年6月'],
  ['june 30', '6月30日'],
  ['june 30th.', '6月30日.'],
  ['the 3rd of march', 'the 3月3日'],
  ['in late 2015', 'in late 2015年'],
  ['(2015)', '(2015年)'],
  ['2017年6月', '2017年6月'],
])('%s is %s', (text, written) => {
  expect(writeShortDates(text)).toBe(written);
});

it.each(['before 2015', '2015 banks', 'may join', '1.2.3', '2017-06-30-1', 'v2017-1'])(
  '%s is no date',
  (text) => {
    expect(writeShortDates(text)).toBe(text);
  },
);
