import type { Collected } from './collect-signs.ts';
import { type Fitted, SIGN_NAMES, type Signs } from './confidence.ts';
import { fitLogistic } from './fit-logistic.ts';

/**
 * Fits on several sets at once: each set counts as much as any other, and within it the questions
 * that it answers as much as both kinds that it does not.
 */
export function fitConfidence(sets: readonly Collected[]): Fitted {
  const examples = sets.flatMap(({ own, foreign, removed }) => [
    ...examplesOf(own, true, 2),
    ...examplesOf(foreign, false, 1),
    ...examplesOf(removed, false, 1),
  ]);
  const { weights, bias } = fitLogistic(examples);
  const pairs = SIGN_NAMES.map((name, n) => [name, weights[n] ?? 0] as const);
  return { weights: Object.fromEntries(pairs) as unknown as Signs, bias };
}

function examplesOf(many: readonly (Signs | undefined)[], isOne: boolean, total: number) {
  const found = many.filter((signs) => signs !== undefined);
  return found.map((signs) => ({
    numbers: SIGN_NAMES.map((name) => signs[name]),
    isOne,
    weight: total / found.length,
  }));
}
