import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BARS } from '../../../src/search/confidence/bars.ts';
import {
  confidence,
  logitOf,
  SIGNAL_NAMES,
  type Signals,
} from '../../../src/search/confidence/confidence.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const signals: fc.Arbitrary<Signals> = fc.record({ covered: share, order: share });

describe('how sure it is that a passage answers', () => {
  it('is a probability', () => {
    fc.assert(
      fc.property(signals, (given) => {
        expect(confidence(given)).toBeGreaterThan(0);
        expect(confidence(given)).toBeLessThan(1);
      }),
    );
  });

  it.each(SIGNAL_NAMES)('grows with the sign %s', (name) => {
    fc.assert(
      fc.property(signals, share, (given, other) => {
        const [less, more] = [given[name], other].toSorted((a, b) => a - b);
        fc.pre(less !== undefined && more !== undefined && more - less > 1e-9);
        const at = (value: number) => confidence({ ...given, [name]: value });
        expect(at(more ?? 1)).toBeGreaterThan(at(less ?? 0));
      }),
    );
  });

  it('passes the bar where a passage says everything in order, and neither bar where nothing', () => {
    expect(confidence({ covered: 1, order: 1 })).toBeGreaterThan(BARS.sure);
    expect(confidence({ covered: 0, order: 0 })).toBeLessThan(BARS.nearest);
  });

  it('no order of characters alone makes an answer sure', () => {
    expect(confidence({ covered: 0, order: 1 })).toBeLessThan(BARS.sure);
  });

  it('is the logistic function of the weighted signals', () => {
    const weights = { covered: 2, order: 3 };
    expect(logitOf({ covered: 0.5, order: 0.1 }, { weights, bias: -1 })).toBeCloseTo(0.3, 12);
    const given = { covered: 0.4, order: 0.8 };
    expect(confidence(given)).toBeCloseTo(1 / (1 + Math.exp(-logitOf(given))), 12);
  });
});
