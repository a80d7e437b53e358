import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { madeUpLibrary } from './made-up.ts';
import { figuresOf, keysOf, partnershipsOf, valuesOf } from './read-answer.ts';

const library = madeUpLibrary();
const ask = (text: string) => answerQuestion(text, library);

describe('how many partners somebody has', () => {
  it.each([
    ['京东金融合作了多少家银行', 8, '多少家'],
    ['京东金融合作的银行一共几家', 8, '一共'],
    ['与百度合作的银行有几家', 2, '几家'],
    ['腾讯合作的银行总共多少家', 2, '总共'],
    ['鲸鱼数科一共和几家银行合作', 2, '一共'],
    ['盐海银行和多少家公司合作', 2, '多少家'],
  ])('%s: the facts are counted, %d of them, and it is said', (asked, count, words) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('nearest');
    expect(valuesOf(answer, 'facts.counted')).toMatchObject({ count });
    expect(answer.unsaid).toEqual([words]);
    expect(partnershipsOf(answer).length).toBeGreaterThanOrEqual(count);
    expect(answer.coverage).toBeUndefined();
  });

  it('those that are counted are named', () => {
    const names = { entities: ['pine', 'salt'] };
    expect(valuesOf(ask('鲸鱼数科一共和几家银行合作'), 'facts.counted')).toMatchObject({ names });
  });

  it.each(['蚂蚁金服合作了多少家银行', '蚂蚁金服一共和多少家银行合作'])(
    '%s: a number that the text gives comes before counting',
    (asked) => {
      const answer = ask(asked);
      expect(answer.kind).toBe('fact');
      expect(figuresOf(answer)).toEqual(['ant 11家']);
      expect(keysOf(answer)).not.toContain('facts.counted');
    },
  );

  it.each(['京东金融合作了多少家银行', '京东金融和多少家银行合作', '京东金融合作的银行一共几家'])(
    '%s: the number of another company is no answer',
    (asked) => {
      const { blocks, further = [] } = ask(asked);
      const cited = [...citationsOf(blocks), ...further];
      expect(cited.length).toBeGreaterThan(0);
      for (const { quote } of cited) expect(quote).not.toContain('11家');
    },
  );
});

describe('who has the most', () => {
  it.each(['哪家公司合作的银行最多', '谁的合作最多', 'Which company has the most bank partners?'])(
    '%s: by counting the facts, and it is said',
    (asked) => {
      const answer = ask(asked);
      expect(answer.kind).toBe('nearest');
      expect(valuesOf(answer, 'facts.most')).toEqual({
        names: { entities: ['jd-finance'] },
        count: 8,
      });
      expect(answer.unsaid?.length).toBe(1);
      expect(partnershipsOf(answer)).toHaveLength(8);
    },
  );
});

describe('the newest and the earliest', () => {
  it.each([
    ['最新的合作', 'facts.newest', 'krill–salt 2021-04-12'],
    ['最晚的合作是哪一次', 'facts.newest', 'krill–salt 2021-04-12'],
    ['The latest partnership', 'facts.newest', 'krill–salt 2021-04-12'],
    ['最早的合作', 'facts.earliest', 'tencent–icbc 2004'],
    ['第一次合作是谁和谁', 'facts.earliest', 'tencent–icbc 2004'],
    ['鲸鱼数科最早和哪家银行合作', 'facts.earliest', 'whale–salt 2019'],
    ['鲸鱼数科最新和哪家银行合作', 'facts.newest', 'whale–pine 2021-03'],
    ['腾讯和工行最早的合作', 'facts.earliest', 'tencent–icbc 2004'],
  ])('%s: by the dates of the facts, and it is said', (asked, key, expected) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('fact');
    expect(keysOf(answer)).toContain(key);
    expect(partnershipsOf(answer)).toEqual([expected]);
  });

  it.each(['最新的手机是哪一款', '最早的银行网点', '腾讯最新的产品'])(
    '%s: no date of a partnership says so',
    (asked) => {
      const answer = ask(asked);
      expect(partnershipsOf(answer)).toEqual([]);
      expect(['nearest', 'no-answer']).toContain(answer.kind);
    },
  );
});
