import { expect, it } from 'vitest';
import type { Engine } from '../../../src/search/index/engine.ts';
import { createMiniSearchEngine } from '../../../src/search/index/minisearch.ts';
import {
  documentsOf,
  indexPassages,
  keyOf,
  numberOf,
  type PassageIndex,
} from '../../../src/search/index/passage-index.ts';
import { findSameTexts } from '../../../src/search/index/same-texts.ts';
import type { Question } from '../../../src/search/question/question.ts';
import {
  candidatesAmong,
  createChooseCandidates,
  tellingTerms,
  termsAsked,
} from '../../../src/search/ranking/candidates.ts';
import { createPlaces } from '../../../src/search/ranking/places.ts';
import { ask, NO_VOCABULARY, passagesOf } from '../search-over.ts';

const placesIn = (index: PassageIndex) =>
  createPlaces(
    index,
    findSameTexts(index, () => undefined),
  );

function createFind(engine: Engine, index: PassageIndex, limit?: number) {
  const choose = createChooseCandidates(index.distinct, 2, placesIn(index), limit);
  return (question: Question): number[] => {
    const terms = termsAsked(question).map((asked) => {
      const term = numberOf(asked, index);
      const visit = (each: (passage: number) => void) => engine.visit([keyOf(term)], each);
      return { frequency: index.frequency[term] ?? 0, visit };
    });
    return choose(tellingTerms(terms, index.passages.length));
  };
}

function candidatesFor(texts: readonly string[], question: string, limit?: number): number[] {
  const index = indexPassages(passagesOf(texts), NO_VOCABULARY);
  const engine = createMiniSearchEngine(documentsOf(index));
  const find = createFind(engine, index, limit);
  const first = find(ask(question));
  expect(find(ask(question))).toEqual(first);
  return first;
}

const repeat = (text: string, times: number) => new Array<string>(times).fill(text);

it('only passages with a word of the question are candidates', () => {
  expect(candidatesFor(['银行', '客户', '网点'], '银行网点')).toEqual([0, 2]);
});

it('more and rarer words come first', () => {
  const texts = ['银行,客户', '银行,客户', '网点,客户', '银行,网点'];
  expect(candidatesFor(texts, '银行网点')).toEqual([3, 2, 0, 1]);
});

it('the shorter of two passages with the same word comes first', () => {
  expect(candidatesFor(['银行,客户,产品,场景', '银行,客户'], '银行')).toEqual([1, 0]);
});

it('ties are in the order of the corpus', () => {
  expect(candidatesFor(repeat('银行', 60), '银行')).toEqual([...Array(50).keys()]);
});

it.each([0, 1, 2, 7])('no more than %i are given', (limit) => {
  expect(candidatesFor(repeat('银行', 30), '银行', limit)).toEqual([...Array(limit).keys()]);
});

it('more are taken of many passages, for more of them are alike', () => {
  expect([1, 1000, 99_999].map(candidatesAmong)).toEqual([50, 50, 50]);
  expect([100_000, 1_000_000].map(candidatesAmong)).toEqual([200, 200]);
  const [many, passages] = [100_000, 300];
  const choose = createChooseCandidates(new Uint32Array(many).fill(2), 2, {
    crowds: () => false,
    oneOfEach: (found) => found,
    withTextOf: (passage) => [passage],
  });
  const visit = (each: (passage: number) => void) => [...Array(passages).keys()].forEach(each);
  expect(choose([{ frequency: passages, visit }])).toEqual([...Array(200).keys()]);
});

it('the best of many is found wherever it stands', () => {
  for (const at of [0, 1, 200, 399, 400, 500, 999]) {
    const texts = repeat('银行,客户', 1000).with(at, '银行,网点');
    expect(candidatesFor(texts, '银行和网点', 3)[0]).toBe(at);
  }
});

it('common words are left out where two rarer ones remain', () => {
  const texts = [...repeat('银行', 500), '网点', '风控'];
  expect(candidatesFor(texts, '银行的网点和风控')).toEqual([500, 501]);
});

it('common words stay where fewer remain', () => {
  const texts = [...repeat('银行', 500), '网点'];
  expect(candidatesFor(texts, '银行的网点')).toHaveLength(50);
});

it('common words stay where looking at all of their passages costs nothing', () => {
  const texts = [...repeat('银行', 18), '网点', '风控'];
  expect(candidatesFor(texts, '银行的网点和风控')).toHaveLength(20);
});

it('a common word that is left out is not even looked up', () => {
  const visited = (question: string) => {
    const index = indexPassages(
      passagesOf([...repeat('银行', 500), '网点', '风控', '风控']),
      NO_VOCABULARY,
    );
    const engine = createMiniSearchEngine(documentsOf(index));
    let visits = 0;
    const counting: Engine = {
      visit: (terms, visit) =>
        engine.visit(terms, (document, term) => {
          visits++;
          visit(document, term);
        }),
    };
    createFind(counting, index)(ask(question));
    return visits;
  };
  expect(visited('银行的网点和风控')).toBe(3);
  expect(visited('银行的网点')).toBe(501);
  expect(visited('银行和银行')).toBe(500);
});

it.each(['', '什么', '不存在'])('%j has none', (question) => {
  expect(candidatesFor(['银行', '网点'], question)).toEqual([]);
});
