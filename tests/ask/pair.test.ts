import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { keysOf, ordinalsOf, partnershipsOf, valuesOf } from '../answer/read-answer.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const ask = (text: string) => answerQuestion(text, library);

describe('a pair that a fact joins', () => {
  it.each([
    ['腾讯和中行合作了什么', 'tencent–boc 2017-06'],
    ['中国银行跟腾讯主要搞哪些技术', 'tencent–boc 2017-06'],
    ['百度和农行在哪些方面合作', 'baidu–abc 2017-06'],
    ['京东金融和光大银行什么时候签的协议', 'jd-finance–ceb 2017-08-31'],
    ['騰訊與中國銀行的合作', 'tencent–boc 2017-06'],
    [
      'When did Alibaba and China Construction Bank start working together?',
      'alibaba–ccb 2017-03-28',
    ],
  ])('%s is answered whole', (asked, first) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('fact');
    expect(keysOf(answer)[0]).toBe('name.facts');
    expect(partnershipsOf(answer)[0]).toBe(first);
    expect(answer.unsaid).toEqual([]);
    expect(answer.coverage).toBeUndefined();
  });

  it.each([
    ['腾讯和中行的合作金额', ['金额']],
    ['百度农行联合实验室的地址在哪个城市', ['地址', '城市']],
    ['阿里和建行签约那天建行董事长是谁', ['董事长']],
    ['百度和工行合作后股价涨了吗', ['股价涨了']],
    ['腾讯和中行合作的吉祥物叫什么', ['吉祥']],
  ])('%s: what is asked besides is said not to be found: %j', (asked, unsaid) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('nearest');
    expect(answer.unsaid).toEqual(unsaid);
    expect(valuesOf(answer, 'answer.unsaid')).toEqual({ words: { asked: unsaid } });
    expect(partnershipsOf(answer).length).toBeGreaterThan(0);
  });

  it.each([
    ['百度和农行的合作亮点是什么', 20],
    ['百度和农行共建的金融大脑', 19],
  ])('%s: the quote that says most of it comes first', (asked, ordinal) => {
    expect(ordinalsOf(ask(asked))[0]).toBe(ordinal);
  });
});

describe('a date asked for', () => {
  it.each([
    ['a year', '2017年腾讯和中行合作了什么'],
    ['a month', '腾讯和中行2017年6月合作了什么'],
    ['a month without its year', '腾讯和中行6月合作了什么'],
    ['a month in words', '二〇一七年六月腾讯和中行合作了什么'],
    ['an English month', 'What did Tencent and BOC do in June 2017'],
    ['half a year', '2017年上半年腾讯和中行的合作'],
  ])('that the pair has answers whole: %s', (_, asked) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('fact');
    expect(answer.unsaid).toEqual([]);
    expect(partnershipsOf(answer)).toEqual(['tencent–boc 2017-06']);
  });

  it.each([
    ['2016年腾讯和中行合作了什么？', '2016年', ['tencent–boc 2017-06']],
    ['2010年京东金融和光大银行签约了吗？', '2010年', ['jd-finance–ceb 2017-08-31']],
    ['腾讯和工行2031年的合作', '2031年', ['tencent–icbc 2017-01/2017-02', 'tencent–icbc 2004']],
  ])(
    'that it does not have is named, and those that it has are given: %s',
    (asked, date, facts) => {
      const answer = ask(asked);
      expect(answer.kind).toBe('nearest');
      expect(answer.unsaid).toEqual([date]);
      expect(partnershipsOf(answer)).toEqual(facts);
    },
  );

  it('chooses among the facts of a pair', () => {
    expect(partnershipsOf(ask('腾讯和工行2004年的合作'))).toEqual(['tencent–icbc 2004']);
  });
});

describe('a date more precise than the fact', () => {
  const known = madeUpLibrary();

  it.each([
    ['6月几号腾讯和中行宣布合作的', '几号'],
    ['百度和农行哪天合作的', '哪天'],
    ['鲸鱼数科和松江银行3月几号合作的', '几号'],
    ['鲸鱼数科和松江银行是哪一天合作的', '哪一天'],
  ])('%s: %s is said not to be found', (asked, unsaid) => {
    const answer = answerQuestion(asked, known);
    expect(answer.kind).toBe('nearest');
    expect(answer.unsaid).toEqual([unsaid]);
    expect(partnershipsOf(answer).length).toBeGreaterThan(0);
  });

  it.each([
    '阿里和建行3月几号合作的',
    '磷虾支付和盐海银行4月几号合作的',
    '磷虾支付与盐海银行哪天合作的',
    '鲸鱼数科和松江银行哪一年合作的',
    '鲸鱼数科和松江银行什么时候合作的',
  ])('%s: the fact is as precise as that', (asked) => {
    const answer = answerQuestion(asked, known);
    expect(answer.kind).toBe('fact');
    expect(answer.unsaid).toEqual([]);
  });
});
