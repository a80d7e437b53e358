import { describe, expect, it } from 'vitest';
import { factsOn } from '../../src/answer/list-facts.ts';
import { completeDate } from '../../src/suggest/complete-date.ts';
import type { PartialDate } from '../../src/text/dates.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const all = factsOn([], shippedLibrary());
const complete = (typed: string, bound: 'from' | 'to' = 'from', other?: PartialDate) =>
  completeDate(typed, all, bound, other);

describe('what is typed of a date finds the dates of facts', () => {
  it.each([
    ['', ['2004', '2015', '2017']],
    ['20', ['2004', '2015', '2017']],
    ['2015', ['2015', '2015-12']],
    ['15年', ['2015', '2015-12']],
    ['2017-06', ['2017-06']],
    ['2017年6月', ['2017-06']],
    ['2017年8月', ['2017-08', '2017-08-31']],
    ['２０１５', ['2015', '2015-12']],
    ['June 2017', ['2017-06']],
    ['2016', []],
    ['x', []],
    ['😀', []],
  ])('%j: %j', (typed, dates) => {
    expect(complete(typed)).toEqual(dates);
  });

  it('a year brings its months and days too, those in which a stretch of time begins or ends', () => {
    expect(complete('2017')).toEqual([
      '2017',
      '2017-01',
      '2017-02',
      '2017-03',
      '2017-03-28',
      '2017-06',
      '2017-07',
      '2017-07-10',
      '2017-08',
      '2017-08-31',
    ]);
  });
});

describe('the other bound leaves only ranges with facts in them', () => {
  it.each<['from' | 'to', PartialDate, string[]]>([
    ['to', '2005', ['2015', '2017']],
    ['to', '2018', []],
    ['from', '2014', ['2004']],
    ['from', '2015', ['2004', '2015']],
  ])('%s, the other one being %s', (bound, other, dates) => {
    expect(complete('', bound, other)).toEqual(dates);
  });
});
