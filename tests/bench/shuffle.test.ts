import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, shuffle } from '../../bench/shuffle.ts';

const numbers = (seed: number, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

describe('random numbers', () => {
  it('are the same in every run, and others for another seed', () => {
    expect(numbers(7, 20)).toEqual(numbers(7, 20));
    expect(numbers(7, 20)).not.toEqual(numbers(8, 20));
  });

  it('lie between 0 and 1, evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const number of numbers(1, 10_000)) {
      const tenth = Math.floor(10 * number);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Object.keys(tenths)).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('what is shuffled', () => {
  it('is all there, each once, and what was given stays as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
        const given = [...items];
        const shuffled = shuffle(items, createRandom(seed));
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(given.toSorted((a, b) => a - b));
        expect(items).toEqual(given);
      }),
    );
  });

  it('may come out in any order, each as often', () => {
    const random = createRandom(3);
    const counts = new Map<string, number>();
    for (let n = 0; n < 6000; n++) {
      const order = shuffle(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
