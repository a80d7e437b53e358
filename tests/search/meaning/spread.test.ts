import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf, standardize } from '../../../src/search/meaning/spread.ts';
import { cosine, gatherVectors, packVector, toUnit } from '../../../src/search/meaning/vectors.ts';

const DIMENSION = 5;
const unit = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: DIMENSION,
    maxLength: DIMENSION,
  })
  .filter((given) => Math.hypot(...given) > 0.01)
  .map((given) => toUnit(given) ?? new Float32Array(DIMENSION));

describe('how cosines are spread', () => {
  it('is the same by mean and covariance as by every cosine', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 20 }), unit, (all, question) => {
        const vectors = gatherVectors(all.map(packVector));
        const cosines = all.map((_, n) => cosine(vectors, n, question));
        const mean = cosines.reduce((a, b) => a + b, 0) / cosines.length;
        const variance = cosines.reduce((sum, each) => sum + (each - mean) ** 2, 0) / all.length;
        fc.pre(variance > 1e-4);
        const toDeviations = standardize(spreadOf(vectors), question);
        for (const each of cosines) {
          expect(toDeviations(each)).toBeCloseTo((each - mean) / Math.sqrt(variance), 2);
        }
      }),
    );
  });

  it('is none where all passages are alike', () => {
    const one = packVector(Float32Array.of(0.6, 0.8));
    const vectors = gatherVectors([one, one, one]);
    const toDeviations = standardize(spreadOf(vectors), Float32Array.of(1, 0));
    expect(toDeviations(cosine(vectors, 0, Float32Array.of(1, 0)))).toBe(0);
  });

  it('is taken from some of the vectors where all would be too much work', () => {
    const all = Array.from({ length: 400 }, (_, n) =>
      packVector(toUnit([1, Math.sin(n), Math.cos(n * 7)]) ?? new Float32Array(3)),
    );
    const vectors = gatherVectors(all);
    const [whole, part] = [spreadOf(vectors), spreadOf(vectors, 9 * 50)];
    expect(part).not.toEqual(whole);
    const question = Float32Array.of(0, 1, 0);
    expect(standardize(part, question)(0.5)).toBeCloseTo(standardize(whole, question)(0.5), 0);
  });
});

describe('a packed vector', () => {
  it('keeps cosines to about a thousandth', () => {
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        const exact = one.reduce((sum, value, n) => sum + value * (other[n] ?? 0), 0);
        expect(cosine(gatherVectors([packVector(one)]), 0, other)).toBeCloseTo(exact, 2);
      }),
    );
  });

  it.each([[[0, 0]], [[Number.NaN, 1]], [[Number.POSITIVE_INFINITY, 1]], [[]]])(
    'is not made of %j, which has no direction',
    (numbers) => {
      expect(toUnit(numbers)).toBeUndefined();
    },
  );
});
