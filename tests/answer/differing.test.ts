import { describe, expect, it } from 'vitest';
import { differing } from '../../src/answer/differing.ts';
import type { PartialDate } from '../../src/text/dates.ts';

const articleOf = (published: PartialDate) => ({ published });
const stated = (value: string, published: PartialDate) => {
  return { value, article: articleOf(published) };
};
const valuesOf = (all: readonly ReturnType<typeof stated>[]) =>
  differing(all).map(({ value, article }) => `${value} ${article.published}`);

describe('what articles say differently', () => {
  it('is said newest first, once a value, with the newest date of each', () => {
    const all = [stated('7', '2016'), stated('12', '2021-05'), stated('12', '2019')];
    expect(valuesOf(all)).toEqual(['12 2021-05', '7 2016']);
  });

  it('is nothing if all say the same', () => {
    expect(valuesOf([stated('7', '2016'), stated('7', '2021')])).toEqual([]);
  });

  it('is nothing if only one article says it, or all have one date', () => {
    const article = articleOf('2016');
    expect(
      differing([
        { value: '7', article },
        { value: '12', article },
      ]),
    ).toEqual([]);
    expect(valuesOf([stated('7', '2016'), stated('12', '2016')])).toEqual([]);
  });

  it('of one article only what it says first counts', () => {
    const article = articleOf('2021');
    const all = [{ value: '12', article }, { value: '7', article }, stated('7', '2016')];
    expect(valuesOf(all)).toEqual(['12 2021', '7 2016']);
  });

  it('is three values at most', () => {
    const all = (['2016', '2017', '2018', '2019'] as const).map((year) => stated(year, year));
    expect(valuesOf(all)).toEqual(['2019 2019', '2018 2018', '2017 2017']);
  });
});
