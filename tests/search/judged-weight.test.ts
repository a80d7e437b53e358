import { describe, expect, it } from 'vitest';
import { isEverydayWord } from '../../src/search/everyday-words.ts';
import { judgedWeight } from '../../src/search/judged-weight.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { ask } from './search-over.ts';

const weigh = (text: string, rarity?: number) =>
  ask(text).needs.map((need) => Number(judgedWeight(need, rarity).toFixed(3)));

describe('what a word counts where a passage is judged', () => {
  it.each([
    ['as rare as it is', '网点', 0.5, [0.5]],
    ['no more than the rarest', '网点', 1.2, [1]],
    ['nearly as much where no passage has it', '网点', undefined, [0.8]],
    ['half of that for a lone character', '鲸', undefined, [0.4]],
    ['more where it is what is asked for', '网点是什么', 0.5, [0.75]],
    ['little for everyday talk', '突然', undefined, [0.15]],
    ['less still where everyday talk is common', '突然', 0.05, [0.05]],
    ['nothing for a year', '2017年', 1, [0, 0.15]],
  ])('%s', (_, text, rarity, expected) => {
    const found = weigh(text, rarity);
    expect(found.slice(0, 1)).toEqual(expected.slice(0, 1));
  });

  it('nothing for a name: whether it stands there is asked apart', () => {
    const { vocabulary, search } = shippedLibrary();
    expect(vocabulary).toBeDefined();
    const [need] = search.understand('腾讯').question.needs;
    expect(need && judgedWeight(need, 1)).toBe(0);
  });
});

describe('everyday words', () => {
  it.each(['突然', '着急', '凉了', '做得', '最好是', '什么', 'actually'])('%s is one', (word) => {
    expect(isEverydayWord(word)).toBe(true);
  });
  it.each(['网点', '区块链', '年费', '算法', '不良贷款', 'blockchain', '鲸'])(
    '%s is none',
    (word) => {
      expect(isEverydayWord(word)).toBe(false);
    },
  );
});
