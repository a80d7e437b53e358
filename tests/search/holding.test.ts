import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchOver, timeOf } from './search-over.ts';

const holding = (texts: readonly string[], words: string, limit = 10) =>
  searchOver(texts)
    .holding(words, limit)
    .map(({ line }) => line - 1);

describe('passages that hold words letter for letter', () => {
  const texts = ['银行网点不会消失。', '联名卡发行了４００万张。', '網點很多。', 'ABC与abd'];

  it.each([
    ['网点', [0, 2]],
    ['点不会消', [0]],
    ['联名', [1]],
    ['400万', [1]],
    ['abc', [3]],
    ['。网', []],
    ['没有', []],
    ['', []],
    ['  网点 ', [0, 2]],
  ])('%j: %j', (words, expected) => {
    expect(holding(texts, words)).toEqual(expected);
  });

  it('no more than were asked for, the first ones', () => {
    expect(holding(texts, '网', 1)).toEqual([0]);
  });

  it('not across passages, nor in headings', () => {
    expect(holding(['甲乙', '丙丁'], '乙丙')).toEqual([]);
    expect(holding([], '甲')).toEqual([]);
    const search = searchOver([{ text: '正文', trail: ['标题'] }]);
    expect(search.holding('标题', 5)).toEqual([]);
    expect(search.holding('正文', 5)).toHaveLength(1);
  });
});

it('finds just what a plain search of the texts finds', () => {
  const text = fc.array(fc.constantFrom('银', '行', '网', '点', 'a'), { maxLength: 12 });
  const words = fc.array(fc.constantFrom('银', '行', '网', 'a'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), words, (texts, words) => {
      const plain = texts.map((each) => each.join(''));
      const expected = plain.flatMap((each, n) => (each.includes(words.join('')) ? n : []));
      expect(holding(plain, words.join(''))).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

it('20,000 passages are read in no time', () => {
  const search = searchOver(Array.from({ length: 20_000 }, (_, n) => `第${n}段说的是银行的网点。`));
  expect(timeOf(() => search.holding('的网点很', 25))).toBeLessThan(200);
});
