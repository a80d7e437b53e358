import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idf, occurrence } from '../../../src/search/ranking/bm25.ts';

it('a rarer term is worth more, and every term something', () => {
  const corpus = fc.integer({ min: 1, max: 200_000 });
  fc.assert(
    fc.property(corpus, fc.nat(), (passages, n) => {
      const frequency = n % passages;
      expect(idf(passages, frequency)).toBeGreaterThan(idf(passages, frequency + 1));
      expect(idf(passages, frequency + 1)).toBeGreaterThan(0);
    }),
  );
});

it('an occurrence is worth less in a longer passage, and never less than a half', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 1000 }), (length, average) => {
      expect(occurrence(length, average)).toBeGreaterThan(occurrence(length + 1, average));
      expect(occurrence(length + 1, average)).toBeGreaterThan(0.5);
    }),
  );
});

it.each([
  [3, 1, Math.log(8 / 3)],
  [3, 2, Math.log(1.6)],
  [10, 10, Math.log(1 + 0.5 / 10.5)],
  [1, 0, Math.log(4)],
])('of %i passages, a term in %i has the rarity %d', (passages, frequency, expected) => {
  expect(idf(passages, frequency)).toBeCloseTo(expected, 12);
});

it('an occurrence in a passage of average length is worth 1.5', () => {
  expect(occurrence(20, 20)).toBeCloseTo(1.5, 12);
});

it.each([
  [0, 0],
  [5, 0],
  [0, 5],
])('length %i of average %i is finite', (length, average) => {
  expect(Number.isFinite(occurrence(length, average))).toBe(true);
});

it('no passages at all leave the rarity finite', () => {
  expect(Number.isFinite(idf(0, 0))).toBe(true);
});
