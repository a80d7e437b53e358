import { describe, expect, it } from 'vitest';
import { articleId } from '../../../src/knowledge/article.ts';
import { ask, glossary, NO_VOCABULARY, searchOver } from '../search-over.ts';

const [TWICE, ONCE] = [Math.log(1.6), Math.log(8 / 3)];

type Corpus = Parameters<typeof searchOver>[0];

/** The features of the n-th passage of a corpus. */
function featuresOf(corpus: Corpus, question: string, n = 0, vocabulary = NO_VOCABULARY) {
  const found = searchOver(corpus, vocabulary).ask(ask(question, vocabulary)).ranked(50);
  const features = found.find(({ passage }) => passage.line === n + 1)?.features;
  if (features === undefined) throw new RangeError(`passage ${n} is not found`);
  return features;
}

describe('银行网点 against 银行网点, 银行产品 and 客户', () => {
  const corpus = ['银行网点', '银行产品', '客户'];

  it('all of it stands in the first', () => {
    expect(featuresOf(corpus, '银行网点')).toMatchObject({
      words: 1,
      bigrams: 1,
      needs: 1,
      text: 1,
      chars: 1,
      wordPairs: 1,
      lcs: 1,
      heading: 0,
      type: 0,
      opens: 0,
      latinAbsent: 0,
    });
  });

  it.each([
    ['words', TWICE / (TWICE + ONCE)],
    ['bigrams', TWICE / (TWICE + 2 * ONCE)],
    ['needs', TWICE / (TWICE + ONCE)],
    ['text', TWICE / (TWICE + ONCE)],
    ['chars', (2 * TWICE) / (2 * TWICE + 2 * ONCE)],
    ['wordPairs', 0],
    ['lcs', 0.5],
  ] as const)('by %s the second holds %d of it', (name, expected) => {
    expect(featuresOf(corpus, '银行网点', 1)[name]).toBeCloseTo(expected, 12);
  });
});

it.each([
  ['银行网点', 1],
  ['银行', 1 / 3],
  ['客户', 0],
])('%s repeats the pairs of the heading 银行网点 by %d', (question, expected) => {
  const corpus = [{ text: '客户很多', trail: ['银行网点'] }];
  expect(featuresOf(corpus, question).heading).toBeCloseTo(expected, 12);
});

it('a heading is of the passage, not of its text', () => {
  const corpus = [{ text: '客户很多', trail: ['银行网点'] }];
  expect(featuresOf(corpus, '银行网点')).toMatchObject({ needs: 1, text: 0, chars: 1, lcs: 1 });
});

it.each([
  [1, 1],
  [2, 0.5],
  [4, 0.25],
])('of a heading over %i passages, each has a share of %d', (passages, share) => {
  const corpus = Array.from({ length: passages }, () => ({ text: '客户', trail: ['银行网点'] }));
  const { needs, heading, chars } = featuresOf([...corpus, '别的'], '银行网点');
  expect([needs, heading, chars].map((each) => each.toFixed(9))).toEqual(
    Array(3).fill(share.toFixed(9)),
  );
});

it('a title over many passages counts whole: it tells articles apart', () => {
  const corpus = [
    { text: '客户', title: '银行网点' },
    { text: '产品', title: '银行网点' },
    { text: '天气', title: '天气', article: articleId.parse('other') },
  ];
  expect(featuresOf(corpus, '银行网点').needs).toBe(1);
});

it.each([
  ['etf网点', 1],
  ['网点abc', 0],
  ['abc etf 网点', 0.5],
  ['网点', 0],
])('of the Latin words of %s the passage lacks %d', (question, expected) => {
  expect(featuresOf(['abc网点'], question).latinAbsent).toBe(expected);
});

it.each([
  ['银行何时成立', '银行2017年成立', 1],
  ['银行何时成立', '银行成立', 0],
  ['银行成立', '银行2017年成立', 0],
])('%s wants what %s holds: %i', (question, text, expected) => {
  expect(featuresOf([text], question).type).toBe(expected);
});

it.each([
  [1, 1],
  [2, 0],
])('passage %i of its article opens it: %i', (ordinal, expected) => {
  expect(featuresOf([{ text: '银行', ordinal }], '银行').opens).toBe(expected);
});

describe('with a glossary', () => {
  const partners = glossary(['合作', '联姻'], ['诉求', '需求']);

  it('another word of the meaning is worth .7 of the very word', () => {
    const corpus = ['联姻', '合作'];
    expect(featuresOf(corpus, '合作', 0, partners).needs).toBeCloseTo(0.7, 12);
    expect(featuresOf(corpus, '合作', 1, partners).needs).toBe(1);
  });

  it('words that are neighbours in the question are looked for as neighbours', () => {
    expect(featuresOf(['核心诉求'], '核心诉求').wordPairs).toBe(1);
    expect(featuresOf(['核心诉求'], '核心诉求', 0, partners).wordPairs).toBe(1);
  });

  it('a word without letters leaves every number finite', () => {
    const percent = glossary(['%', '百分比']);
    const features = featuresOf(['银行占比80%'], '银行占%多大', 0, percent);
    expect(Object.values(features).filter((value) => !Number.isFinite(value))).toEqual([]);
  });
});
