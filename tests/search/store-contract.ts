import { expect, it } from 'vitest';
import { articleId, type Passage } from '../../src/knowledge/article.ts';
import { toItsEnd } from '../../src/pending/pending.ts';
import type { Vocabulary } from '../../src/search/question/analysis.ts';
import type { SearchStore } from '../../src/search/store.ts';
import { ask, type Given, NO_VOCABULARY } from './search-over.ts';

/** Makes a store of passages; those without an article of their own share one. */
export type MakeStore = (
  given: readonly Given[],
  vocabulary?: Vocabulary,
) => Promise<{ readonly store: SearchStore; readonly passages: readonly Passage[] }>;

/** What every store has to do, wherever its passages are. */
export function testStore(makeStore: MakeStore): void {
  const textsFor = async (store: SearchStore, question: string) => {
    const { rows, candidates } = await store.find(ask(question));
    return candidates.map((row) => rows.passages[row]?.text);
  };

  it('finds the passages with a word of the question, the best first', async () => {
    const { store } = await makeStore(['银行,客户', '银行,客户', '网点,客户', '银行,网点']);
    expect(await textsFor(store, '银行网点')).toEqual([
      '银行,网点',
      '网点,客户',
      '银行,客户',
      '银行,客户',
    ]);
  });

  it('finds nothing for words that no passage has', async () => {
    const { store } = await makeStore(['银行', '网点']);
    expect(await textsFor(store, '不存在')).toEqual([]);
    expect(await textsFor(store, '')).toEqual([]);
  });

  it('adds the passages that are asked for besides, each once', async () => {
    const { store } = await makeStore(['银行', '网点', '客户', '银行,客户']);
    const { rows, candidates, numberOf } = await store.find(ask('网点'), [3, 1]);
    expect(candidates.map((row) => rows.passages[row]?.text)).toEqual(['网点', '银行,客户']);
    expect(candidates.map(numberOf)).toEqual([1, 3]);
  });

  it('says how many passages have a term, a character and a pair of characters', async () => {
    const { store } = await makeStore(['银行', '银行,网点', { trail: ['网点'], text: '客户' }]);
    const { statistics } = await store.find(ask('银行网点'));
    const [bank, branch] = ['银行', '网点'].map(statistics.numberOf);
    expect(statistics.passages).toBe(3);
    expect([bank, branch].map((term) => statistics.frequencyOf(term ?? 0))).toEqual([2, 2]);
    expect([bank, branch].map((term) => statistics.textFrequencyOf(term ?? 0))).toEqual([2, 1]);
    expect(statistics.charFrequencyOf('行'.charCodeAt(0))).toBe(2);
    expect(statistics.bigramFrequencyOf('银'.charCodeAt(0), '行'.charCodeAt(0))).toBe(2);
  });

  it('gives for each candidate its terms and normalized characters', async () => {
    const { store } = await makeStore(['客户', { trail: ['網點'], text: '１１家銀行' }]);
    const { rows, candidates, statistics } = await store.find(ask('银行网点'));
    const [row = -1] = candidates;
    const terms = rows.terms.subarray(rows.termsAt[row], rows.termsAt[row + 1]);
    expect(terms).toContain(statistics.numberOf('银行'));
    expect(terms).toContain(statistics.numberOf('网点'));
    const chars = rows.chars.subarray(rows.charsAt[row], rows.charsAt[row + 1]);
    expect(String.fromCharCode(...chars)).toBe('网点\n11家银行');
  });

  it('counts a heading over several passages for each of them by its share', async () => {
    const { store } = await makeStore([
      { trail: ['网点'], text: '银行' },
      { trail: ['网点'], text: '银行,客户' },
      '银行',
    ]);
    const found = await store.find(ask('银行'));
    const shares = found.candidates.map((row) => found.shareOf(row));
    expect(shares.toSorted()).toEqual([0.5, 0.5, 1]);
  });

  it('finds words letter for letter in texts, in the order of the corpus, each text once', async () => {
    const { store } = await makeStore(
      [
        { article: 'a', text: '手机银行的客户' },
        { article: 'b', text: '手机银行的客户' },
        { article: 'b', trail: ['机银'], text: '网点' },
        { article: 'b', text: '手机银行的网点' },
      ].map(withArticle),
    );
    const find = (words: string, limit: number) =>
      toItsEnd(() => store.findVerbatim(words, limit).map(({ article, text }) => article + text));
    expect(await find('机银', 5)).toEqual(['a手机银行的客户', 'b手机银行的网点']);
    expect(await find('机银', 1)).toEqual(['a手机银行的客户']);
    expect(await find('机_', 5)).toEqual([]);
    expect(await find('%', 5)).toEqual([]);
    expect(await find('', 5)).toEqual([]);
  });

  it('knows which passages of different articles have one text', async () => {
    const { store, passages } = await makeStore(
      [
        { article: 'a', text: '手机银行的客户很多。' },
        { article: 'b', text: '手机银行的客户很多。' },
        { article: 'b', text: '网点很少。' },
      ].map(withArticle),
    );
    const [one, same, other] = passages;
    if (one === undefined || same === undefined || other === undefined) throw new RangeError();
    expect(store.textOf(one)).toBe(store.textOf(same));
    expect(store.textOf(one)).not.toBe(store.textOf(other));
    expect(await toItsEnd(() => store.withTextOf(same))).toEqual([one, same]);
    expect(await toItsEnd(() => store.allWithTextOf(one))).toEqual([one, same]);
    expect(await toItsEnd(() => store.withTextOf(other))).toEqual([other]);
  });

  it('knows debris', async () => {
    const { store, passages } = await makeStore(
      [
        { article: 'a', text: '来源：潮信网 2021-05-14' },
        { article: 'a', text: '更多精彩' },
        { article: 'a', text: '手机银行的客户很多。' },
      ].map(withArticle),
    );
    expect(passages.map(store.crowds)).toEqual([true, false, false]);
    expect(passages.map(store.isDebris)).toEqual([true, true, false]);
  });

  it('has the number of passages and their average lengths', async () => {
    const { store } = await makeStore(['银行,客户', '银行'], NO_VOCABULARY);
    expect(store.size).toBe(2);
    expect(store.averages).toEqual({ terms: 1.5, chars: 3.5 });
  });
}

function withArticle(given: { article: string; text: string; trail?: string[] }): Given {
  return { ...given, article: articleId.parse(given.article) };
}
