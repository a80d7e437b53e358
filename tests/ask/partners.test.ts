import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { keysOf, partnershipsOf } from '../answer/read-answer.ts';

const library = madeUpLibrary();
const ask = (text: string) => answerQuestion(text, library);

describe('a question for the other side is answered with the facts', () => {
  it.each([
    ['京东金融和哪些银行合作', 8],
    ['百度和哪些银行合作', 4],
    ['哪些公司和中行合作', 2],
    ['腾讯的合作伙伴有哪些', 3],
    ['鲸鱼数科跟哪几家银行合作', 2],
    ['盐海银行和谁合作', 2],
    ['鯨魚數科和哪些銀行合作', 2],
    ['Which banks does Whale Digital work with?', 2],
    ['Who does Baidu work with?', 4],
  ])('%s: %d of them', (asked, count) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('fact');
    expect(partnershipsOf(answer)).toHaveLength(count);
    expect(answer.unsaid ?? []).toEqual([]);
  });

  it.each([
    ['腾讯2017年6月和哪家银行合作', ['tencent–boc 2017-06']],
    ['Which bank did Tencent team up with in June 2017?', ['tencent–boc 2017-06']],
    ['鲸鱼数科2019年和哪家银行合作', ['whale–salt 2019']],
    ['哪家公司和农行组建了联合实验室', ['baidu–abc planned']],
    ['哪家公司和盐海银行在2021年4月合作', ['krill–salt 2021-04-12']],
  ])('%s: that which says all that is asked', (asked, expected) => {
    expect(partnershipsOf(ask(asked))).toEqual(expected);
  });

  it('its own before those of its group', () => {
    const all = partnershipsOf(ask('和建行合作的公司有哪些'));
    expect(new Set(all)).toEqual(
      new Set(['alibaba–ccb 2017-03-28', 'ant–ccb', 'ant–big-four via big-four']),
    );
    expect(all.at(-1)).toBe('ant–big-four via big-four');
  });

  it('each fact is cited', () => {
    const { blocks } = ask('京东金融和哪些银行合作');
    const cited = new Set(citationsOf(blocks).map(({ quote }) => quote));
    for (const { fact } of factsOf(blocks)) {
      for (const { quote } of fact.quotes) expect(cited).toContain(quote);
    }
  });
});

describe('a question for those who do not work together', () => {
  it.each([
    '没有和百度合作的银行有哪些',
    '京东金融与哪些银行没有合作',
    '哪些公司和工行没有合作',
    '京东金融还没跟哪家银行合作',
    '哪家银行不和鲸鱼数科合作',
    '鲸鱼数科不跟谁合作',
    '從未與鯨魚數科合作的銀行有哪些',
    'Which banks does Tencent not work with?',
  ])('%s is told that facts do not say it', (asked) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('no-answer');
    expect(keysOf(answer)[0]).toBe('question.denied');
    expect(citationsOf(answer.blocks)).toEqual([]);
    expect(answer.unsaid?.length).toBeGreaterThan(0);
  });

  it.each(['百度有没有合作的银行', '鲸鱼数科是不是和松江银行合作了'])(
    '%s denies nothing',
    (asked) => {
      expect(keysOf(ask(asked))).not.toContain('question.denied');
    },
  );
});

describe('what facts do not say they do not answer', () => {
  it.each([
    ['another year', '2019年百度和哪家银行合作'],
    ['something that no fact is about', '腾讯的社交基础对哪些银行有用'],
    ['a name without facts', '苍鹭科技和哪些银行合作'],
  ])('%s: %s', (_, asked) => {
    expect(partnershipsOf(ask(asked))).toEqual([]);
  });
});
