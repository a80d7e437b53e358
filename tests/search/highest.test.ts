import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highest } from '../../src/search/highest.ts';
import { timeOf } from './search-over.ts';

it('the highest scores come first, ties by document, as sorting all of them would give', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 300 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 20 }), (scores, limit) => {
      const documents = scores.map((_, document) => document);
      const sorted = documents.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      const found = highest(limit, documents.toReversed(), Float64Array.from(scores));
      expect(found).toEqual(sorted.slice(0, limit));
    }),
  );
});

it('documents that were not named are left out, whatever their score', () => {
  expect(highest(2, [4, 0, 2], Float64Array.of(1, 9, 2, 9, 3))).toEqual([4, 2]);
});

it('so many that tie take no longer', () => {
  const documents = Array.from({ length: 200_000 }, (_, n) => n);
  const scores = new Float64Array(200_000).fill(2.5);
  expect(highest(50, documents, scores)).toEqual([...Array(50).keys()]);
  expect(timeOf(() => highest(50, documents, scores))).toBeLessThan(200);
});
