import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../support/knowledge.ts';
import { ask, type Given, MADE_UP, searchOver } from '../search-over.ts';

/** The passages in the order in which they are shown, and as what. */
function judged(question: string, given: readonly Given[]) {
  const found = searchOver(given, MADE_UP).ask(ask(question, MADE_UP)).judged(10);
  return found.map(({ passage, tier }) => [passage.line - 1, tier]);
}

const QUESTIONS = [
  '银行核心诉求',
  '京东金融合作了多少家银行',
  '网点会消失吗',
  '最新的合作',
  '灯塔',
];

describe('evidence and the order in which passages are found', () => {
  const { search } = shippedLibrary();

  it.each(QUESTIONS)('%s: the same passages are judged that are found', (text) => {
    const question = search.understand(text);
    const found = search.ask(question).ranked(10);
    const judged = search.ask(question).judged(10);
    const plain = judged.map(({ passage, score, features }) => ({ passage, score, features }));
    expect(new Set(plain)).toEqual(new Set(found));
    expect(search.ask(question).ranked(10)).toEqual(found);
  });

  it.each(QUESTIONS)('%s: each is judged as it is weighed', (text) => {
    const question = search.understand(text);
    for (const { passage, evidence } of search.ask(question).judged(5)) {
      expect(search.ask(question).weigh(passage)).toEqual(evidence);
    }
  });

  it('as many are judged as are asked for', () => {
    expect(search.ask(search.understand('银行')).judged(3)).toHaveLength(3);
    expect(search.ask(search.understand('银行')).judged(0)).toEqual([]);
    expect(search.ask(search.understand('什么是什么吗')).judged(3)).toEqual([]);
  });

  it('may differ', () => {
    const text = '灯塔的租金';
    const given = ['灯塔很亮。航道的租金很高。', '岸边的灯塔，租金很高，岸边的人都知道。'];
    const search = searchOver(given, MADE_UP);
    const lines = (found: readonly { readonly passage: { readonly line: number } }[]) =>
      found.map(({ passage }) => passage.line);
    const question = ask(text, MADE_UP);
    expect(lines(search.ask(question).ranked(3))).not.toEqual(
      lines(search.ask(question).judged(3)),
    );
  });
});

describe('first come sure ones', () => {
  it('whose words stand closer together', () => {
    const far = '灯塔的事情很多，其中的一件就是它的租金，租金很高。';
    const near = '很多事情都可以说，其中的一件就是灯塔的租金很高。';
    for (const given of [
      [far, near],
      [near, far],
    ]) {
      const order = judged('灯塔的租金', given);
      expect(order.map(([, tier]) => tier)).toEqual(['sure', 'sure']);
      expect(given[Number(order[0]?.[0])]).toBe(near);
    }
  });

  it('before what says half of it, though closer in words', () => {
    const given = ['灯塔的，灯塔的，岸边灯塔的。', '灯塔很亮，它的租金很高。'];
    expect(judged('灯塔的租金', given)[0]).toEqual([1, 'sure']);
  });
});

describe('of the closest, first comes', () => {
  it('what says a term of the glossary, before what says another word', () => {
    const given = ['岸边的租金很高。', '岸边的灯塔很高。'];
    expect(judged('苍鹭科技与松江银行的灯塔和租金', given)).toEqual([
      [1, 'nearest'],
      [0, 'nearest'],
    ]);
  });
});

describe('the passage about another company falls behind', () => {
  it.each([
    ['that fits as well', '松江银行的灯塔租金很高。', '苍鹭科技的灯塔租金很高。'],
    ['that fits better', '松江银行的灯塔租金很高。', '苍鹭科技很大，灯塔很亮，租金也很高。'],
    ['that fits better than one that says half', '松江银行的灯塔租金很高。', '苍鹭科技的灯塔。'],
    ['that fits better than one in its name', '松江银行的灯塔租金是多少。', '苍鹭科技的租金很高。'],
  ])('one %s', (_, other, own) => {
    for (const given of [
      [other, own],
      [own, other],
    ]) {
      const order = judged('苍鹭科技的灯塔租金', given);
      expect(given[Number(order[0]?.[0])]).toBe(own);
      expect(order.find(([n]) => given[Number(n)] === other)?.[1]).not.toBe('sure');
    }
  });
});

it('what shares a word with a question on another subject is none of the nearest', () => {
  const given = ['松江银行的灯塔租金很高。', '岸边很美。'];
  expect(judged('岸边的天气怎么样，会下雨吗，要带雨伞吗', given)).toEqual([[1, 'none']]);
});

it('what speaks of the same things and does not answer is one of the nearest', () => {
  expect(judged('灯塔的租金有多少元', ['灯塔的租金很高。'])).toEqual([[0, 'nearest']]);
});
