import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { keysOf, partnershipsOf, quotesOf, valuesOf } from '../answer/read-answer.ts';

const library = madeUpLibrary();
const ask = (text: string) => answerQuestion(text, library);

describe('which of two came first is left to the reader, who gets the facts of both by date', () => {
  it.each([
    ['鲸鱼数科和磷虾支付谁先和盐海银行合作', '谁先', ['whale–salt 2019', 'krill–salt 2021-04-12']],
    ['松江银行和盐海银行谁更早和鲸鱼数科合作', '谁更早', ['whale–salt 2019', 'whale–pine 2021-03']],
    [
      '磷虾支付和鲸鱼数科哪家后和盐海银行合作',
      '哪家后',
      ['whale–salt 2019', 'krill–salt 2021-04-12'],
    ],
    [
      'Who worked with Salt Bank first, Krill Pay or Whale Digital?',
      'who',
      ['whale–salt 2019', 'krill–salt 2021-04-12'],
    ],
  ])('%s', (asked, words, expected) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('nearest');
    expect(partnershipsOf(answer)).toEqual(expected);
    expect(answer.unsaid?.join()).toContain(words);
    expect(quotesOf(answer)).toEqual([]);
  });

  it('that one of them has no fact is said', () => {
    const answer = ask('苍鹭科技和磷虾支付谁先和盐海银行合作');
    expect(partnershipsOf(answer)).toEqual(['krill–salt 2021-04-12']);
    expect(valuesOf(answer, 'pair.no-fact')).toEqual({ names: { entities: ['heron', 'salt'] } });
  });
});

describe('which of two has more', () => {
  it.each(['鲸鱼数科和磷虾支付谁合作的银行多', '鲸鱼数科和磷虾支付谁的合作伙伴更多'])(
    '%s: both are counted, and it is said',
    (asked) => {
      const answer = ask(asked);
      expect(answer.kind).toBe('nearest');
      expect(keysOf(answer).filter((key) => key === 'facts.counted')).toHaveLength(2);
      expect(partnershipsOf(answer)).toHaveLength(3);
    },
  );
});

describe('what is no partnership, no passage decides', () => {
  it.each([
    '腾讯和百度谁先推出黄金红包',
    '京东金融和蚂蚁金服谁先定位为金融科技',
    '腾讯和百度谁的人工智能优势更多',
    '苍鹭科技和百度谁先去了海岸论坛',
  ])('%s', (asked) => {
    const answer = ask(asked);
    expect(['nearest', 'no-answer']).toContain(answer.kind);
    for (const quote of quotesOf(answer)) expect(quote.weak).toBe(true);
  });
});

it('of one name it is asked as ever', () => {
  expect(partnershipsOf(ask('谁最先和盐海银行合作'))).toEqual(['whale–salt 2019']);
});
