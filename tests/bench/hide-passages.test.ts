import { expect, it } from 'vitest';
import { countPassages } from '../../bench/hide-passages.ts';
import { createFindNearCopies } from '../../bench/near-copies.ts';
import { indexPassages, type PassageIndex } from '../../src/search/passage-index.ts';
import { NO_VOCABULARY, passagesOf } from '../search/search-over.ts';

const TEXTS = ['银行网点不会消失', '银行网点成不了主业', '互联网巨头与银行合作'];
const countsOf = (texts: readonly string[]) => {
  const index = indexPassages(passagesOf(texts), NO_VOCABULARY);
  return { index, of: (term: string) => index.frequency[index.termIds.get(term) ?? 0] ?? 0 };
};

/** What is counted as bytes: comparing a million numbers one by one takes seconds. */
const bytesOf = ({ frequency, charFrequency, bigramFrequency }: PassageIndex) => ({
  terms: Buffer.from(frequency.slice().buffer),
  characters: Buffer.concat(
    [charFrequency, bigramFrequency].map((a) => Buffer.from(a.slice().buffer)),
  ),
});

it('counts as if a hidden passage had never been there, and as before once it is back', () => {
  const { index, of } = countsOf(TEXTS);
  const before = bytesOf(index);
  const without = countsOf(TEXTS.slice(1));
  countPassages(index, [0], -1);
  for (const term of ['银行', '网点', '消失', '主业']) expect(of(term)).toBe(without.of(term));
  expect(bytesOf(index).characters.equals(bytesOf(without.index).characters)).toBe(true);
  countPassages(index, [0], 1);
  expect(bytesOf(index).terms.equals(before.terms)).toBe(true);
  expect(bytesOf(index).characters.equals(before.characters)).toBe(true);
});

it('finds passages that repeat much of one, itself included', () => {
  const find = createFindNearCopies(
    passagesOf([
      '银行网点不会消失，但网点成不了主业',
      '他说，银行网点不会消失',
      '互联网巨头获利颇丰',
    ]),
  );
  expect(find(0)).toEqual([0, 1]);
  expect(find(2)).toEqual([2]);
});
