import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../src/text/dates.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { MADE_UP, weigh } from '../search-over.ts';

/** What the words that answer best lack. */
const lacks = (
  question: string,
  text: string,
  trail: readonly string[] = [],
  published?: PartialDate,
) => weigh(question, [{ text, trail }], MADE_UP, published).lacks;

describe('a name asked for is', () => {
  it.each([
    ['in the words', '苍鹭科技的灯塔', '苍鹭科技建了灯塔。'],
    ['in its other language', '苍鹭科技的灯塔', 'Heron建了灯塔。'],
    ['a member, of its group', '鲸鱼数科的灯塔', '磷虾支付建了灯塔。'],
    ['in the words before', '苍鹭科技的灯塔', '苍鹭科技很忙。它的灯塔建好了，灯塔很亮。'],
    ['both where both are named', '苍鹭科技与松江银行', '苍鹭科技与松江银行建了灯塔。'],
    ['not asked for', '灯塔', '苍鹭科技建了灯塔。'],
  ])('there: %s', (_, question, text) => {
    expect(lacks(question, text)).toEqual([]);
  });

  it('there: in the heading over words that name none', () => {
    expect(lacks('苍鹭科技的灯塔', '建了灯塔。', ['苍鹭科技'])).toEqual([]);
  });

  it.each([
    ['another is named', '苍鹭科技的灯塔', '松江银行建了灯塔。', []],
    ['the group is, and not the member', '磷虾支付的灯塔', '鲸鱼数科建了灯塔。', []],
    ['one of two is', '苍鹭科技与松江银行', '苍鹭科技建了灯塔。', []],
    ['the other one is in the heading', '苍鹭科技与松江银行', '苍鹭科技建了灯塔。', ['松江银行']],
    ['only the heading says it', '苍鹭科技的灯塔', '松江银行建了灯塔。', ['苍鹭科技']],
    ['nobody is', '苍鹭科技的灯塔', '建了灯塔。', ['灯塔']],
  ])('lacking where %s', (_, question, text, trail) => {
    expect(lacks(question, text, trail)).toEqual(['name']);
  });
});

describe('a date asked for is', () => {
  it.each<[string, string, string, PartialDate?]>([
    ['written otherwise', '二〇一六年的灯塔', '在16年建了灯塔。'],
    ['more exact in the words', '2016年的灯塔', '2016年6月22日建了灯塔。'],
    ['within the time asked for', '2016年上半年的灯塔', '2016年3月建了灯塔。'],
    ['one of two, and both are there', '2015年和2017年的灯塔', '2017年与2015年建了灯塔。'],
    ['in the words before', '2016年的灯塔', '2016年很冷。建了灯塔。'],
    ['of the year of the article', '2016年6月的灯塔', '6月建了灯塔。', '2016'],
    ['the year of the article', '2016年的灯塔', '建了灯塔。', '2016-05'],
    ['the year before that', '2015年的灯塔', '去年建了灯塔。', '2016-05'],
    ['not asked for', '灯塔', '建了灯塔。'],
  ])('there: %s', (_, question, text, published) => {
    expect(lacks(question, text, [], published)).toEqual([]);
  });

  it.each<[string, string, string, PartialDate?]>([
    ['it is another year', '2018年的灯塔', '2016年建了灯塔。'],
    [
      'it is that of another sentence',
      '2016年苍鹭科技的灯塔',
      '2016年松江银行搬家。2018年苍鹭科技建了灯塔。',
    ],
    ['it is another month', '6月的灯塔', '7月建了灯塔。', '2016'],
    ['the words say another year', '2017年的灯塔', '2015年建了灯塔。', '2017'],
    ['it is the year before', '2017年的灯塔', '去年建了灯塔。', '2017'],
    ['it is less exact', '2016年6月22日的灯塔', '2016年6月建了灯塔。'],
    ['it is behind the time asked for', '2016年上半年的灯塔', '2016年9月建了灯塔。'],
    ['one of two is missing', '2015年和2017年的灯塔', '2015年建了灯塔。'],
    ['the article is of another year', '2016年的灯塔', '建了灯塔。', '2015'],
    ['the article says the year alone', '2016年6月的灯塔', '建了灯塔。', '2016'],
    ['the year of the article is unknown', '2016年的灯塔', '6月建了灯塔。'],
  ])('lacking where %s', (_, question, text, published) => {
    expect(lacks(question, text, [], published)).toEqual(['date']);
  });

  it('lacking where only a heading says it', () => {
    expect(lacks('2016年的灯塔', '建了灯塔。', ['2016年'])).toEqual(['date']);
  });
});

describe('a number asked for has to stand in a clause that says what it counts', () => {
  it.each([
    ['in that clause', '灯塔有多少座', '灯塔有40座，航道有7条。', []],
    ['in other words for it', '灯塔有多少座', '航标有40座。', []],
    ['in another clause', '灯塔有多少座', '灯塔很亮，航道有40条。', ['kind']],
    ['before it', '灯塔有多少座', '航道有40条，灯塔很亮。', ['kind']],
    ['nowhere', '灯塔有多少座', '灯塔有许多座。', ['kind']],
    ['where the question does not say what', '有多少', '航道很长，共40条。', []],
    ['in another unit', '有多少座', '航道很长，共40条。', ['kind']],
  ])('%s', (_, question, text, expected) => {
    expect(lacks(question, text)).toEqual(expected);
  });

  it('a date may stand in any', () => {
    expect(lacks('灯塔建于哪一年', '灯塔很亮，2016年建成。')).toEqual([]);
    expect(lacks('灯塔建于哪一年', '灯塔很亮，6月建成。')).toEqual(['kind']);
    expect(lacks('灯塔几号完工', '灯塔6月完工。')).toEqual(['kind']);
    expect(lacks('灯塔何时再亮', '灯塔不亮，要等10天。')).toEqual([]);
  });

  it('another company weighs more than what is not counted', () => {
    const { quote, lacks } = weigh(
      '苍鹭科技合作了多少家银行',
      ['磷虾支付合作了11家银行，它与银行合作。苍鹭科技很忙。'],
      MADE_UP,
    );
    expect(quote).toBe('苍鹭科技很忙。');
    expect(lacks).toEqual(['kind']);
  });

  it('no part of a date is missing from the words', () => {
    const { missing } = weigh('2016年上半年的灯塔', ['2016年3月建了灯塔。'], MADE_UP);
    expect(missing).toEqual([]);
  });

  it('the number of another company is no answer', () => {
    const { quote, lacks } = weigh(
      '苍鹭科技合作了多少家银行',
      ['磷虾支付合作了11家银行。苍鹭科技的合作对象包括许多银行。'],
      MADE_UP,
    );
    expect(quote).toBe('苍鹭科技的合作对象包括许多银行。');
    expect(lacks).toEqual(['kind']);
  });

  it('nor in the library: 蚂蚁金服 has 11, which are not those of 京东金融', () => {
    const { search, corpus } = shippedLibrary();
    const question = search.understand('京东金融合作了多少家银行');
    const quoting = corpus.passages.flatMap((passage) => {
      const { span, lacks } = search.ask(question).weigh(passage);
      return passage.text.slice(span.start, span.end).includes('11家') ? [lacks] : [];
    });
    expect(quoting.filter((lacks) => !lacks.includes('name'))).toEqual([]);
    const own = search.ask(search.understand('蚂蚁金服合作了多少家银行')).judged(5);
    expect(own[0]?.tier).toBe('sure');
  });
});

describe('an aim', () => {
  it.each([
    ['什么是灯塔', '灯塔是一种航标。', []],
    ['什么是灯塔', '灯塔很亮。', ['aim']],
    ['哪座灯塔最亮', '东岸的灯塔最亮。', []],
    ['哪座灯塔最亮', '东岸的灯塔很亮。', ['aim']],
  ])('%s: %s lacks %j', (question, text, expected) => {
    expect(lacks(question, text)).toEqual(expected);
  });
});

it('everything that is lacking is told', () => {
  const text = '松江银行很大。';
  expect(lacks('苍鹭科技在2016年建了多少座最亮的灯塔', text)).toEqual([
    'name',
    'date',
    'kind',
    'aim',
  ]);
});
