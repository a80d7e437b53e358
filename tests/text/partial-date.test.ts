import { expect, it } from 'vitest';
import { dateParts, isPartialDate } from '../../src/text/dates.ts';

it.each(['2017', '1999', '2017-06', '2017-12', '2017-06-30', '2016-02-29', '2000-02-29'])(
  'a partial date may be %s',
  (text) => {
    expect(isPartialDate(text)).toBe(true);
  },
);

it.each([
  ...['', '17', '20170', '3017', '1899', '2017-6', '2017-13', '2017-00', '2017-06-31'],
  ...['2017-02-29', '1900-02-29', '2017-06-00', '2017-06-30T00:00', '2017/06', ' 2017', '2017\n'],
  '２０１７',
])('a partial date may not be %j', (text) => {
  expect(isPartialDate(text)).toBe(false);
});

it.each([
  ['2017', { year: 2017 }],
  ['2017-06', { year: 2017, month: 6 }],
  ['2017-06-30', { year: 2017, month: 6, day: 30 }],
] as const)('%s has the parts %j', (date, parts) => {
  expect(dateParts(date)).toEqual(parts);
});
