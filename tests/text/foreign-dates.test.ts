import { expect, it } from 'vitest';
import { writeChineseDates } from '../../src/text/foreign-dates.ts';

it.each([
  ['2017-06-30', '2017年6月30日'],
  ['2017/6/30', '2017年6月30日'],
  ['2017-06', '2017年6月'],
  ['june 30, 2017', '2017年6月30日'],
  ['june 30th', '6月30日'],
  ['30 june 2017', '2017年6月30日'],
  ['the 3rd of march', 'the 3月3日'],
  ['in june 2017', 'in 2017年6月'],
  ['since 2004.', 'since 2004年.'],
  ['(2015)', '(2015年)'],
  ['2017年6月', '2017年6月'],
])('%s is %s', (text, written) => {
  expect(writeChineseDates(text)).toBe(written);
});

it.each(['before 2015', '2015 banks', '1.2.3', '2017-06-30-1', 'v2017-1'])(
  '%s is no date',
  (text) => {
    expect(writeChineseDates(text)).toBe(text);
  },
);
