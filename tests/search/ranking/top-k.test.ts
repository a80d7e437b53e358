import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highest } from '../../../src/search/ranking/top-k.ts';

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

/** Scores that count how often one of them is read. */
function watched(scores: Float64Array, read: () => void): Float64Array {
  return new Proxy(scores, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) read();
      return Reflect.get(target, key);
    },
  });
}

it.each([
  ['that all tie', () => 2.5],
  ['that rise', (n: number) => n + 1],
  ['that fall', (n: number) => 30_000 - n],
])('reads each of many scores %s a few times', (_, scoreOf) => {
  const documents = Array.from({ length: 20_000 }, (_, n) => n);
  let reads = 0;
  const scores = watched(Float64Array.from(documents, scoreOf), () => reads++);
  const found = highest(50, documents, scores);
  expect(new Set(found).size).toBe(50);
  expect(reads).toBeGreaterThanOrEqual(documents.length);
  expect(reads).toBeLessThan(4 * documents.length);
});
