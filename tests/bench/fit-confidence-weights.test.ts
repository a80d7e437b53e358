import { describe, expect, it } from 'vitest';
import type { Put } from '../../bench/collect-signals.ts';
import { fitConfidence } from '../../bench/fit-confidence-weights.ts';
import { logitOf, SIGNAL_NAMES } from '../../src/search/confidence/confidence.ts';
import { put } from './put.ts';

const many = (times: number, ...puts: readonly Put[]) =>
  Array.from({ length: times }, () => puts).flat();
const PUTS = [
  put('own', true, 0.9),
  put('own', true, 0.5),
  put('own', false, 0.6),
  put('removed', false, 0.5),
  put('foreign', false, 0.1),
];

describe('one confidence', () => {
  it('is surer of a passage that says more', () => {
    const fit = fitConfidence(PUTS);
    const at = (said: number) => logitOf({ covered: said, order: said }, fit);
    expect(at(0.9)).toBeGreaterThan(0);
    expect(at(0.9)).toBeGreaterThan(at(0.5));
    expect(at(0.1)).toBeLessThan(0);
  });

  it('has a weight for every sign, rounded, and is the same in every run', () => {
    const fitted = fitConfidence(PUTS);
    expect(Object.keys(fitted.weights)).toEqual([...SIGNAL_NAMES]);
    const numbers = [...Object.values({ ...fitted.weights }), fitted.bias];
    expect(numbers.map((number) => Number(number.toFixed(2)))).toEqual(numbers);
    expect(fitConfidence(PUTS)).toEqual(fitted);
  });

  it('is fitted on each size of each set alike, however many questions were put to it', () => {
    const other = { set: 'b', size: 400 };
    const putsToB = [
      put('own', true, 0.7, other),
      put('removed', false, 0.4, other),
      put('foreign', false, 0.3, other),
    ];
    const borderOf = (puts: readonly Put[]) => {
      const { weights, bias } = fitConfidence(puts);
      return -bias / (weights.covered + weights.order);
    };
    const border = borderOf([...PUTS, ...putsToB]);
    expect(borderOf([...PUTS, ...many(20, ...putsToB)])).toBeCloseTo(border, 2);
    expect(borderOf([...many(20, ...PUTS), ...putsToB])).toBeCloseTo(border, 2);
    expect(Math.abs(borderOf(PUTS) - border)).toBeGreaterThan(0.01);
  });

  it('minds less what is wrong though the answer is there', () => {
    const said = { covered: 0.6, order: 0.6 };
    const at = (fit: ReturnType<typeof fitConfidence>) => logitOf(said, fit);
    const base = PUTS.filter(({ kind, isRight }) => kind !== 'own' || isRight);
    const wrong = at(fitConfidence([...base, put('own', false, 0.6, { size: 31 })]));
    const removed = at(fitConfidence([...base, put('removed', false, 0.6, { size: 31 })]));
    expect(wrong).toBeGreaterThan(removed);
  });
});
