import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, citationsOf, factsOf } from '../../src/answer/answer.ts';
import { answerPartner } from '../../src/answer/answer-partner.ts';
import { answerTimeline } from '../../src/answer/answer-timeline.ts';
import { mayFallWithin } from '../../src/text/date-range.ts';
import type { PartialDate } from '../../src/text/dates.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { buildSound, shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const timeline = (name?: string, from?: string, to?: string) =>
  answerTimeline({ name, from, to }, library);
const whens = (blocks: readonly Block[]) => factsOf(blocks).map(({ fact }) => fact.when);
const keysOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'notice' || block.kind === 'heading' ? block.message.key : [],
  );

describe('all facts', () => {
  const { kind, blocks, coverage } = timeline();

  it('stand in the order of their dates, undated ones last', () => {
    expect(kind).toBe('timeline');
    const dates = whens(blocks);
    const dated = dates.filter((when) => when !== undefined);
    expect(dated).toEqual(dated.toSorted());
    expect(dates.slice(dated.length).every((when) => when === undefined)).toBe(true);
    expect(dated[0]).toBe('2004');
    expect(dated.at(-1)).toBe('2017-08-31');
  });

  it('are all there, each once, and counted', () => {
    expect(factsOf(blocks)).toHaveLength(library.facts.length);
    expect(coverage?.found).toBe(library.facts.length);
  });

  it('stand under the headings of their years, which say how many there are', () => {
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' && block.message.key === 'timeline.year'
        ? [block.message.values]
        : [],
    );
    expect(headings).toEqual([
      { year: { date: '2004' }, count: 1 },
      { year: { date: '2015' }, count: 2 },
      { year: { date: '2017' }, count: 8 },
    ]);
    expect(keysOf(blocks).filter((key) => key === 'timeline.undated')).toHaveLength(1);
  });
});

it('a date that is less precise stands before those within it', () => {
  const quotes = [
    '华为与建行在2020年6月30日合作。',
    '华为与工行在2020年合作。',
    '华为与中行在2020年6月合作。',
  ];
  const facts = [
    partnershipText('huawei', 'ccb', quotes[0] ?? '', 'when: 2020-06-30\n  form: 合作'),
    partnershipText('huawei', 'icbc', quotes[1] ?? '', 'when: 2020\n  form: 合作'),
    partnershipText('huawei', 'boc', quotes[2] ?? '', 'when: 2020-06\n  form: 合作'),
  ];
  const built = buildSound(withArticle('dates', articleText(...quotes), facts.join('')));
  expect(whens(answerTimeline({ name: '华为' }, built).blocks)).toEqual([
    '2020',
    '2020-06',
    '2020-06-30',
  ]);
});

describe('by name', () => {
  it('those of one, its group and its members', () => {
    const facts = (blocks: readonly Block[]) =>
      new Set(factsOf(blocks).map(({ fact, via }) => `${fact.id} ${via}`));
    for (const name of ['腾讯', '蚂蚁', '工行', '央行', '井贤栋', '度小满']) {
      expect(facts(timeline(name).blocks)).toEqual(facts(answerPartner(name, library).blocks));
    }
    expect(keysOf(timeline('度小满').blocks)).toContain('name.via-only');
  });

  it('those of two together', () => {
    expect(whens(timeline('腾讯 工行').blocks)).toEqual(['2004', '2017']);
  });

  it.each([
    ['华为', 'not-mentioned', 'name.not-mentioned'],
    ['腾迅', 'unknown-name', 'name.unknown'],
    ['火星', 'unknown-name', 'name.unknown'],
    ['2017年', 'unknown-name', 'timeline.name-is-date'],
    ['腾讯 百度', 'ambiguous-name', 'timeline.not-together'],
    ['腾讯 百度 工行', 'ambiguous-name', 'timeline.not-together'],
  ])('%s: %s', (name, kind, key) => {
    const answer = timeline(name);
    expect(answer.kind).toBe(kind);
    expect(keysOf(answer.blocks)).toContain(key);
    expect(citationsOf(answer.blocks)).toEqual([]);
  });
});

describe('from and to', () => {
  it.each([
    ['2015', '2015', ['2015', '2015']],
    ['2015年', '15年', ['2015', '2015']],
    ['二〇一七年七月', undefined, ['2017', '2017', '2017-07-10', '2017-08-31']],
    [undefined, '2014-12-31', ['2004']],
    ['2017-06', '2017-06', ['2017', '2017', '2017-06', '2017-06', '2017-06']],
    ['2017-08-31', '', ['2017', '2017', '2017-08-31']],
  ])('%s to %s', (from, to, expected) => {
    expect(whens(timeline('', from, to).blocks)).toEqual(expected);
  });

  it('leave undated facts out, and say so', () => {
    const { blocks } = timeline('腾讯', '2004', '2017');
    expect(whens(blocks)).not.toContain(undefined);
    expect(timeline('蚂蚁', '2017').blocks).toContainEqual({
      kind: 'notice',
      message: {
        key: 'timeline.undated-left-out',
        values: { count: whens(timeline('蚂蚁').blocks).filter((when) => !when).length },
      },
    });
  });

  it.each([
    ['百度', '2018', undefined, 'not-mentioned', 'timeline.none'],
    ['百度', undefined, '2014', 'not-mentioned', 'timeline.none'],
    ['井贤栋', '2017', undefined, 'not-mentioned', 'timeline.none'],
    ['百度', '2018', '2015', 'unclear-date', 'date.reversed'],
    ['百度', '什么时候', undefined, 'unclear-date', 'date.unclear'],
    ['百度', '2015', '2015-13', 'unclear-date', 'date.unclear'],
  ])('%s %s to %s: %s', (name, from, to, kind, key) => {
    const answer = timeline(name, from, to);
    expect(answer.kind).toBe(kind);
    expect(keysOf(answer.blocks)).toContain(key);
    expect(factsOf(answer.blocks)).toEqual([]);
    if (name === '百度') expect(keysOf(answer.blocks)).toContain('timeline.dates');
  });

  it('keep just the facts that may fall within', () => {
    const dates = [undefined, '2003', '2004', '2015', '2017-03', '2017-06', '2017-06-30', '2018'];
    const bound = fc.constantFrom(...(dates as (PartialDate | undefined)[]));
    fc.assert(
      fc.property(bound, bound, (from, to) => {
        const { kind, blocks } = timeline('', from, to);
        if (kind === 'unclear-date') return;
        const range = { ...(from && { from }), ...(to && { to }) };
        const open = from === undefined && to === undefined;
        const expected = library.facts.filter(({ when }) =>
          when === undefined ? open : mayFallWithin(when, range),
        );
        expect(factsOf(blocks)).toHaveLength(expected.length);
      }),
    );
  });
});

it('a library without facts says so', () => {
  const bare = buildSound(
    withArticle('bare', articleText('一段。')).filter(({ name }) => !name.startsWith('facts/')),
  );
  const answer = answerTimeline({}, bare);
  expect(answer.kind).toBe('not-mentioned');
  expect(keysOf(answer.blocks)).toContain('timeline.no-facts');
});
