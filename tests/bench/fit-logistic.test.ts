import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../bench/fit-logistic.ts';

const example = (numbers: number[], isOne: boolean, weight = 1) => ({ numbers, isOne, weight });

describe('logistic regression', () => {
  it('of one number that says nothing is the log odds of the classes', () => {
    const examples = [example([0], true, 3), example([0], false, 1)];
    const { weights, bias } = fitLogistic(examples);
    expect(weights[0]).toBeCloseTo(0, 5);
    expect(bias).toBeCloseTo(Math.log(3), 2);
  });

  it('finds the log odds at two places: 1/4 at 0 and 3/4 at 1', () => {
    const examples = [0, 1].flatMap((x) => [
      example([x], true, x === 1 ? 300 : 100),
      example([x], false, x === 1 ? 100 : 300),
    ]);
    const { weights, bias } = fitLogistic(examples);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 3);
    expect(bias).toBeCloseTo(-Math.log(3), 3);
  });

  it('stays finite where the classes can be parted, and gives the same numbers every time', () => {
    const examples = [example([1, 5], true), example([2, 5], true), example([-1, 4], false)];
    const fitted = fitLogistic(examples);
    expect([...fitted.weights, fitted.bias].every(Number.isFinite)).toBe(true);
    expect(fitLogistic(examples)).toEqual(fitted);
  });
});
