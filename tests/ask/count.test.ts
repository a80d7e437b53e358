import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { joins } from '../../src/facts/facts.ts';
import { madeUpFiles, madeUpLibrary } from '../answer/made-up.ts';
import { figuresOf, keysOf, partnershipsOf, valuesOf } from '../answer/read-answer.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { buildSound } from '../support/knowledge.ts';

const library = madeUpLibrary();
const ask = (text: string) => answerQuestion(text, library);

describe('how many partners somebody has', () => {
  it.each([
    ['京东金融合作了多少家银行', 8, '多少家'],
    ['京东金融合作的银行一共几家', 8, '几家'],
    ['与百度合作的银行有几家', 2, '几家'],
    ['腾讯合作的银行总共多少家', 2, '多少家'],
    ['鲸鱼数科一共和几家银行合作', 2, '几家'],
    ['一共几家银行和鲸鱼数科合作', 2, '几家'],
    ['和鲸鱼数科合作的银行一共有多少', 2, '多少'],
    ['鲸鱼数科的合作伙伴有多少', 2, '多少'],
    ['How many banks does Whale Digital work with?', 2, 'how many'],
    ['How many partners does Whale Digital have?', 2, 'how many'],
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

  it.each([
    '蚂蚁金服合作了多少家银行',
    '蚂蚁金服一共和多少家银行合作',
    '蚂蚁金服有多少家合作银行',
    '蚂蚁金服的合作银行有几家',
  ])('%s: a number that the text gives comes before counting', (asked) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('fact');
    expect(figuresOf(answer)).toEqual(['ant 11家']);
    expect(keysOf(answer)).not.toContain('facts.counted');
  });

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

describe('a name with a measure gives its figure', () => {
  it.each(['鲸鱼数科有多少家灯塔站点', '鲸鱼数科的灯塔站点有几家'])('%s', (asked) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('fact');
    expect(figuresOf(answer)).toEqual(['whale 37家']);
  });

  it.each(['鲸鱼数科有多少家灯塔站点餐厅', '蚂蚁金服有多少家银行网点', '松江银行有多少家灯塔站点'])(
    'but not where it counts something else: %s',
    (asked) => {
      const answer = ask(asked);
      expect(answer.kind).not.toBe('fact');
      expect(figuresOf(answer)).toEqual([]);
    },
  );
});

describe('how many there are, of nobody by name', () => {
  it('the partnerships are all listed, and the number of facts is said', () => {
    const answer = ask('一共有多少个合作');
    expect(answer.kind).toBe('facts');
    expect(partnershipsOf(answer)).toHaveLength(library.facts.filter(joins).length);
    expect(answer.coverage?.found).toBe(library.facts.filter(joins).length);
  });

  it.each([
    ['有多少家银行和互联网巨头合作', '多少家'],
    ['2021年一共有多少个合作', '多少个'],
  ])('%s: no fact says it; those about it are shown', (asked, words) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('nearest');
    expect(answer.unsaid).toEqual([words]);
    expect(partnershipsOf(answer).length).toBeGreaterThan(0);
    expect(answer.coverage).toBeUndefined();
  });

  it.each([
    ['文库里有几家银行', '几家'],
    ['一共有多少家银行', '多少家'],
    ['一共有多少家公司', '多少家'],
    ['How many banks are there?', 'how many'],
  ])('%s: it is said that this was not found', (asked, words) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('no-answer');
    expect(keysOf(answer).slice(0, 2)).toEqual(['answer.unsure', 'answer.unsaid']);
    expect(answer.unsaid).toEqual([words]);
  });
});

describe('a group beside one of its members is counted once', () => {
  const quote = '鲸鱼数科与两岸行合作。';
  const grouped = buildSound(
    withArticle(
      'group',
      articleText(quote, '磷虾支付与两岸行合作。'),
      partnershipText('whale', 'shores', quote) +
        partnershipText('krill', 'shores', '磷虾支付与两岸行合作。'),
      madeUpFiles(),
    ),
  );

  it.each([
    ['鲸鱼数科和几家银行合作', ['pine', 'salt']],
    ['磷虾支付和几家银行合作', ['salt']],
  ])('%s', (asked, entities) => {
    const answer = answerQuestion(asked, grouped);
    const count = entities.length;
    expect(valuesOf(answer, 'facts.counted')).toMatchObject({ count, names: { entities } });
    expect(partnershipsOf(answer).join()).toContain('shores');
  });
});

describe('the side that is asked for is the one that is named', () => {
  it.each([
    ['哪家银行和互联网巨头合作最多', ['icbc'], 3],
    ['合作最多的银行是哪家', ['icbc'], 3],
    ['和互联网公司合作最多的是哪家银行', ['icbc'], 3],
    ['Which bank works with the most companies?', ['icbc'], 3],
    ['谁合作的银行最多', ['jd-finance'], 8],
    ['合作银行最多的公司是哪家', ['jd-finance'], 8],
    ['合作银行最多的是谁', ['jd-finance'], 8],
    ['哪家合作的银行最多', ['jd-finance'], 8],
    ['和银行合作最多的巨头是谁', ['jd-finance'], 8],
    ['Who works with the most banks?', ['jd-finance'], 8],
  ])('%s: %j', (asked, entities, count) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('nearest');
    expect(valuesOf(answer, 'facts.most')).toEqual({ names: { entities }, count });
  });

  it('with whom somebody works most no fact says', () => {
    const answer = ask('和腾讯合作最多的银行是哪家');
    expect(answer.kind).toBe('nearest');
    expect(answer.unsaid).toEqual(['最多']);
  });
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
