import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidence, largeness } from '../../src/search/confidence.ts';
import { LARGE, SMALL } from '../../src/search/confidence-weights.ts';
import type { Signs } from '../../src/search/signs.ts';

const SIGNS: Signs = {
  score: 6,
  spread: 2,
  covered: 0.8,
  rarePairs: 0.5,
  asked: 1,
  subject: 1,
  asksType: 0,
};

describe('how large a library is', () => {
  it.each([
    [1, 0],
    [50, 0],
    [1_000, 1],
    [200_000, 1],
  ])('of %d passages: %d', (passages, expected) => {
    expect(largeness(passages)).toBe(expected);
  });

  it('grows with it', () => {
    expect(largeness(100)).toBeLessThan(largeness(300));
    expect(largeness(Math.sqrt(50 * 1000))).toBeCloseTo(0.5, 12);
  });
});

describe('how sure it is that a passage answers', () => {
  it('is the logistic function fitted for small or for large libraries', () => {
    const { covered = 0, asked = 0 } = SMALL.weights;
    const logit = covered * SIGNS.covered + asked * SIGNS.asked + SMALL.bias;
    expect(confidence(SIGNS, 28)).toBeCloseTo(1 / (1 + Math.exp(-logit)), 12);
    const large = Object.entries(LARGE.weights).reduce(
      (sum, [name, weight]) => sum + weight * SIGNS[name as keyof Signs],
      LARGE.bias,
    );
    expect(confidence(SIGNS, 5_000)).toBeCloseTo(1 / (1 + Math.exp(-large)), 12);
  });

  it('a passage that holds all of a question is surer than one that holds none', () => {
    const sizes = fc.integer({ min: 1, max: 300_000 });
    fc.assert(
      fc.property(sizes, (passages) => {
        const all = { ...SIGNS, covered: 1, rarePairs: 1, spread: 4, score: 8 };
        const none = {
          ...SIGNS,
          ...{ covered: 0, rarePairs: 0, asked: 0, spread: 0, score: 0, subject: 0 },
        };
        expect(confidence(all, passages)).toBeGreaterThan(0.9);
        expect(confidence(none, passages)).toBeLessThan(0.1);
      }),
    );
  });

  it('is a probability whatever the signs', () => {
    const any = fc.record({
      score: fc.double({ min: -5, max: 20, noNaN: true }),
      spread: fc.double({ min: 0, max: 20, noNaN: true }),
      covered: fc.double({ min: 0, max: 1, noNaN: true }),
      rarePairs: fc.double({ min: 0, max: 1, noNaN: true }),
      asked: fc.double({ min: 0, max: 1, noNaN: true }),
      subject: fc.double({ min: 0, max: 1, noNaN: true }),
      asksType: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 300_000 }), (signs, passages) => {
        const sure = confidence(signs, passages);
        expect(sure).toBeGreaterThanOrEqual(0);
        expect(sure).toBeLessThanOrEqual(1);
      }),
    );
  });
});
