import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { factsOf } from '../../src/answer/blocks.ts';
import { answerTimeline } from '../../src/timeline/answer-timeline.ts';
import { keysOf, valuesOf } from '../answer/read-answer.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { buildSound, shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const timeline = (name: string, from?: string, to?: string, over = library) =>
  answerTimeline({ name, from, to }, over);
const whens = ({ blocks }: Answer) => factsOf(blocks).map(({ fact }) => fact.when?.written);

describe('what overlaps the time asked for is kept, and no more', () => {
  const spring = '2017-01/2017-02';
  const half = '2017-01/2017-06';

  it.each([
    ['2015', '2015', ['2015-12', '2015']],
    ['2015年', '15年', ['2015-12', '2015']],
    ['二〇一七年七月', undefined, ['2017-08-31', '2017-07-10']],
    [undefined, '2014-12-31', ['2004']],
    ['2017-06', '2017-06', ['2017-06', '2017-06', '2017-06', half]],
    ['2017-08-31', '', ['2017-08-31']],
    ['2017-02', '2017-03-27', [half, spring]],
    ['2017-03-28', '2017-05', ['2017-03-28', half]],
    ['2005', '2014', []],
    ['2017年上半年', '2017年上半年', ['2017-06', '2017-06', '2017-06', '2017-03-28', half, spring]],
    ['2017年下半年', '', ['2017-08-31', '2017-07-10']],
    ['2017-07', '2017下半年', ['2017-08-31', '2017-07-10']],
    ['2017年7月', '2017年第三季度', ['2017-08-31', '2017-07-10']],
    ['', 'June 2015', ['2015', '2004']],
    ['2014年以前', '', ['2004']],
    ['2014年之前', undefined, ['2004']],
    ['', '2017年8月以后', ['2017-08-31']],
    ['2017年7月以来', '', ['2017-08-31', '2017-07-10']],
    ['2015年', '2016年以前', ['2015-12', '2015']],
  ])('%s to %s: %j', (from, to, expected) => {
    expect(whens(timeline('', from, to))).toEqual(expected);
  });
});

describe('a fact without an end, or without a beginning', () => {
  const quotes = [
    '华为与工行在2012年以前合作。',
    '华为与建行自2019年以来合作。',
    '华为与中行在2014年3月合作。',
  ];
  const why = '\n  confirmed: 一句只说这两家。';
  const facts = [
    partnershipText('huawei', 'icbc', quotes[0] ?? '', `when: ../2012\n  form: 合作${why}`),
    partnershipText('huawei', 'ccb', quotes[1] ?? '', `when: 2019/..\n  form: 合作${why}`),
    partnershipText('huawei', 'boc', quotes[2] ?? '', `when: 2014-03\n  form: 合作${why}`),
  ];
  const open = buildSound(withArticle('open', articleText(...quotes), facts.join('')));

  it.each([
    ['', '', ['../2012', '2014-03', '2019/..']],
    ['2044', '', ['2019/..']],
    ['2019', '2019', ['2019/..']],
    ['2015', '2018', []],
    ['', '1991', ['../2012']],
    ['2012', '2014-02', ['../2012']],
    ['2013', '2014-03', ['2014-03']],
  ])('%s to %s: %j', (from, to, expected) => {
    expect(whens(timeline('华为', from, to, open)).toSorted()).toEqual(expected);
  });
});

it('any range keeps just those that share a month with it', () => {
  const months = Array.from({ length: 15 * 12 }, (_, n) => ({
    year: 2004 + Math.floor(n / 12),
    month: (n % 12) + 1,
  }));
  const written = ({ year, month }: { year: number; month: number }) =>
    `${year}-${String(month).padStart(2, '0')}`;
  const all = months.map(written);
  /** The months of what a fact says, every one written out. */
  const monthsOf = (when: string) => {
    const [from = '', to = from] = when.split('/');
    return all.filter((month) => {
      const begun = month.slice(0, from.length) >= from.slice(0, month.length);
      return begun && month.slice(0, to.length) <= to.slice(0, month.length);
    });
  };
  const bound = fc.option(fc.constantFrom(...all), { nil: undefined });
  fc.assert(
    fc.property(bound, bound, (from, to) => {
      fc.pre(from !== undefined || to !== undefined);
      fc.pre(from === undefined || to === undefined || from <= to);
      const asked = new Set(all.filter((m) => m >= (from ?? '') && m <= (to ?? '9')));
      const expected = library.facts
        .flatMap(({ when }) => when?.written ?? [])
        .filter((when) => monthsOf(when).some((month) => asked.has(month)));
      expect(whens(timeline('', from, to)).toSorted()).toEqual(expected.toSorted());
    }),
  );
});

it('undated facts are left out of a range, and that is said', () => {
  const undated = whens(timeline('蚂蚁')).filter((when) => when === undefined).length;
  const answer = timeline('蚂蚁', '2017');
  expect(undated).toBeGreaterThan(0);
  expect(whens(answer)).not.toContain(undefined);
  expect(valuesOf(answer, 'timeline.undated-left-out')).toEqual({ count: undated });
});

describe('a range without facts, or that is none', () => {
  it.each([
    ['百度', '2018', undefined, 'no-answer', 'timeline.none'],
    ['百度', undefined, '2014', 'no-answer', 'timeline.none'],
    ['井贤栋', '2017', undefined, 'no-answer', 'timeline.none'],
    ['百度', '2018', '2015', 'unclear-date', 'date.reversed'],
    ['百度', '2017年下半年', '2017年上半年', 'unclear-date', 'date.reversed'],
    ['百度', '什么时候', undefined, 'unclear-date', 'date.unclear'],
    ['百度', '2015', '2015-13', 'unclear-date', 'date.unclear'],
    ['百度', '2017-02-30', undefined, 'unclear-date', 'date.unclear'],
  ])('%s from %s to %s: %s', (name, from, to, kind, key) => {
    const answer = timeline(name, from, to);
    expect(answer.kind).toBe(kind);
    expect(keysOf(answer)).toContain(key);
    expect(factsOf(answer.blocks)).toEqual([]);
    if (name === '百度') expect(keysOf(answer)).toContain('timeline.dates');
  });
});
