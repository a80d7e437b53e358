import { describe, expect, it } from 'vitest';
import { articleId } from '../../../src/knowledge/article.ts';
import { DEBRIS, findDebris } from '../../../src/search/index/debris.ts';
import { indexPassages } from '../../../src/search/index/passage-index.ts';
import { findSameTexts } from '../../../src/search/index/same-texts.ts';
import { NO_VOCABULARY, passagesOf } from '../search-over.ts';

/** What each passage of each article is. */
function debrisIn(articles: readonly (readonly string[])[]): number[][] {
  const passages = passagesOf(
    articles.flatMap((texts, n) =>
      texts.map((text) => ({ text, article: articleId.parse(`a${n}`) })),
    ),
  );
  const index = indexPassages(passages, NO_VOCABULARY);
  const all = [
    ...findDebris(
      index,
      findSameTexts(index, () => undefined),
    ),
  ];
  return articles.map((texts) => all.splice(0, texts.length));
}

const kindOf = (text: string) => debrisIn([[text]])[0]?.[0];

describe('a passage by its shape', () => {
  it.each([
    '2024-03-20',
    '2024年3月20日 08:30',
    '来源：潮信网',
    '2021-05-14 08:30　来源：潮信网　责任编辑：闻砚',
    '文/图：沈泊 柳汐 | 编辑：闻砚',
    'Source: Lanting Evening 2024-03-01',
    '＊＊＊',
  ])('%s is a byline', (text) => {
    expect(kindOf(text)).toBe(DEBRIS.byline);
  });

  it.each(['扫码关注公众号', '图为东栈桥的旧票房', '一、渡轮'])(
    '%s ends without a full stop',
    (text) => {
      expect(kindOf(text)).toBe(DEBRIS.unfinished);
    },
  );

  it.each([
    '段临溪：我们不罚款。',
    '渡轮有12艘。',
    'The ferry leaves at six.',
    '还书口在哪里？',
    `东栈桥从三月十五日起封闭维修，${'渡轮改停西栈桥，'.repeat(5)}工期四个月`,
  ])('%s says something', (text) => {
    expect(kindOf(text)).toBe(DEBRIS.none);
  });
});

describe('a passage by the articles that have it', () => {
  const FOOT = '未经授权，不得转载。';
  const own = (n: number) => ['灯市', '渡轮', '潮汐'].map((word) => `${word}的第${n}件事。`);

  it('is boilerplate if many articles with little in common have it', () => {
    const articles = [1, 2, 3, 4].map((n) => [...own(n), FOOT]);
    expect(debrisIn(articles).map((each) => each[3])).toEqual(new Array(4).fill(DEBRIS.repeated));
    expect(debrisIn(articles)[0]?.[0]).toBe(DEBRIS.none);
  });

  it('is none if few have it', () => {
    const articles = [1, 2, 3].map((n) => [...own(n), FOOT]);
    expect(debrisIn(articles).flat()).not.toContain(DEBRIS.repeated);
  });

  it('is none if whole articles are reprinted', () => {
    const articles = new Array<readonly string[]>(6).fill(own(1));
    expect(debrisIn(articles).flat()).not.toContain(DEBRIS.repeated);
  });
});
