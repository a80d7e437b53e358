import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVerbatim } from '../../../src/search/index/find-verbatim.ts';
import { indexPassages } from '../../../src/search/index/passage-index.ts';
import type { Search } from '../../../src/search/search.ts';
import { NO_VOCABULARY, passagesOf, searchOver } from '../search-over.ts';

const holding = (texts: readonly string[], words: string) => holdingOf(searchOver(texts), words);
const holdingOf = (search: Search, words: string, limit = 10) =>
  search.findVerbatim(words, limit).map(({ line }) => line - 1);

describe('passages that hold words letter for letter', () => {
  const texts = ['银行网点不会消失。', '联名卡发行了４００万张。', '網點很多。', 'ABC与abd'];
  const search = searchOver(texts);

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
    expect(holdingOf(search, words)).toEqual(expected);
  });

  it('no more than were asked for, the first ones', () => {
    expect(holdingOf(search, '网', 1)).toEqual([0]);
  });

  it('not across passages, nor in headings', () => {
    expect(holding(['甲乙', '丙丁'], '乙丙')).toEqual([]);
    expect(holding([], '甲')).toEqual([]);
    const search = searchOver([{ text: '正文', trail: ['标题'] }]);
    expect(search.findVerbatim('标题', 5)).toEqual([]);
    expect(search.findVerbatim('正文', 5)).toHaveLength(1);
  });
});

it('finds just what a plain search of the texts finds', () => {
  const text = fc.array(fc.constantFrom('银', '行', '网', '点', 'a'), { maxLength: 12 });
  const words = fc.array(fc.constantFrom('银', '行', '网', 'a'), { minLength: 1, maxLength: 3 });
  const several = fc.array(words, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), several, (texts, several) => {
      const plain = texts.map((each) => each.join(''));
      const search = searchOver(plain);
      for (const words of several.map((each) => each.join(''))) {
        const expected = plain.flatMap((each, n) => (each.includes(words) ? n : []));
        expect(holdingOf(search, words)).toEqual(expected);
      }
    }),
    { numRuns: 25 },
  );
});

/** Characters that tell which stretches of them are looked through. */
class WatchedChars extends Uint16Array {
  readonly looked: { readonly from: number; readonly to: number }[] = [];

  override indexOf(char: number, from = 0): number {
    const at = super.indexOf(char, from);
    this.looked.push({ from, to: at < 0 ? this.length : at });
    return at;
  }
}

it('reads all passages once, and never looks back', () => {
  const texts = Array.from({ length: 200 }, (_, n) => `第${n}段说的是银行的网点。`);
  const index = indexPassages(passagesOf(texts), NO_VOCABULARY);
  const chars = new WatchedChars(index.chars);
  expect(findVerbatim('的网点很', { ...index, chars }, 25)).toEqual([]);
  const { looked } = chars;
  expect(looked.at(-1)?.to).toBe(chars.length);
  expect(looked.filter(({ from }, n) => from < (looked[n - 1]?.to ?? 0))).toEqual([]);
});
