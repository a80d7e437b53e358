import { expect, it } from 'vitest';
import { countPassages } from '../../bench/hide-passages.ts';
import { createFindNearCopies } from '../../bench/near-copies.ts';
import { indexPassages } from '../../src/search/passage-index.ts';
import { NO_VOCABULARY, passagesOf } from '../search/search-over.ts';

const TEXTS = ['银行网点不会消失', '银行网点成不了主业', '互联网巨头与银行合作'];
const countsOf = (texts: readonly string[]) => {
  const index = indexPassages(passagesOf(texts), NO_VOCABULARY, () => {});
  return { index, of: (term: string) => index.frequency[index.termIds.get(term) ?? 0] ?? 0 };
};

it('counts as if a hidden passage had never been there, and as before once it is back', () => {
  const { index, of } = countsOf(TEXTS);
  const before = structuredClone([index.frequency, index.charFrequency, index.bigramFrequency]);
  const without = countsOf(TEXTS.slice(1));
  countPassages(index, [0], -1);
  for (const term of ['银行', '网点', '消失', '主业']) expect(of(term)).toBe(without.of(term));
  expect(index.charFrequency).toEqual(without.index.charFrequency);
  expect(index.bigramFrequency).toEqual(without.index.bigramFrequency);
  countPassages(index, [0], 1);
  expect([index.frequency, index.charFrequency, index.bigramFrequency]).toEqual(before);
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
