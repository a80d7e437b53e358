import { describe, expect, it } from 'vitest';
import { NEAREST_BELOW, NEAREST_MAX } from '../../../src/search/meaning/meaning.ts';
import { nearnessOf } from '../../../src/search/meaning/nearness.ts';
import { spreadOf } from '../../../src/search/meaning/spread.ts';
import { gatherVectors, packVector, toUnit } from '../../../src/search/meaning/vectors.ts';

/** Vectors in a plane, each by its angle to the question. */
const around = (angles: readonly number[]) =>
  gatherVectors(
    angles.map((angle) =>
      packVector(toUnit([Math.cos(angle), Math.sin(angle)]) ?? new Float32Array(2)),
    ),
  );
const QUESTION = Float32Array.of(1, 0);
const nearnessAmong = (angles: readonly number[]) => {
  const vectors = around(angles);
  return nearnessOf(QUESTION, vectors, spreadOf(vectors));
};

describe('what is near a question', () => {
  it('are the passages with the smallest angles to it, the nearest first', () => {
    expect(nearnessAmong([1, 0.2, 3, 0.5]).nearest).toEqual([1, 3, 0, 2]);
  });

  it('are so many at most', () => {
    const angles = Array.from({ length: 200 }, (_, n) => (n * 3.1) / 200);
    const { nearest } = nearnessAmong(angles.toReversed());
    expect(nearest).toEqual(Array.from({ length: NEAREST_MAX }, (_, n) => 199 - n));
  });

  it('is not looked for in a large library', () => {
    const angles = Array.from({ length: NEAREST_BELOW }, (_, n) => n / NEAREST_BELOW);
    expect(nearnessAmong(angles).nearest).toEqual([]);
    expect(nearnessAmong(angles.slice(1)).nearest).toHaveLength(NEAREST_MAX);
  });

  it('is told in deviations from the mean, for any passages', async () => {
    const near = await nearnessAmong([0, Math.PI / 2, Math.PI]).of([2, 0]);
    // The cosines are 1, 0 and −1, whose mean is 0 and whose deviation √⅔.
    expect(near[0]).toBeCloseTo(-Math.sqrt(1.5), 1);
    expect(near[1]).toBeCloseTo(Math.sqrt(1.5), 1);
  });
});
