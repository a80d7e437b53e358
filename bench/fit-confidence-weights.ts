import type { Fitted, Signs } from '../src/search/signs.ts';
import type { Collected, Many } from './collect-signs.ts';
import { fitLogistic } from './fit-logistic.ts';
import { logits, thresholdFor } from './judge-confidence.ts';
import { mean } from './metrics.ts';
import { round } from './round.ts';

/** What tells in a large library: passages compete there, so scores and their spread say something. */
const LARGE_SIGNS = ['score', 'spread', 'covered', 'rarePairs', 'subject', 'asksType'] as const;
/** What tells in a small one. */
const SMALL_SIGNS = ['covered', 'asked'] as const;

/**
 * Fits on several sets at once: each counts as much as any other, and within it the questions that it
 * answers as much as both kinds that it does not.
 */
export function fitLarge(sets: readonly Collected[]): Fitted {
  const examples = sets.flatMap(({ own, foreign, removedCopies }) => [
    ...examplesOf(own, true, 2, LARGE_SIGNS),
    ...examplesOf(foreign, false, 1, LARGE_SIGNS),
    ...examplesOf(removedCopies, false, 1, LARGE_SIGNS),
  ]);
  const { weights, bias } = fit(examples, LARGE_SIGNS);
  const scores = sets.flatMap(({ own }) =>
    logits(own, { weights, bias }).map((value) => ({ value, weight: 1 / own.length })),
  );
  return { weights, bias: round(bias - thresholdFor(scores), 2) };
}

export function fitSmall(answerable: Many, unanswerable: Many): Fitted {
  const examples = [
    ...examplesOf(answerable, true, 1, SMALL_SIGNS),
    ...examplesOf(unanswerable, false, 1, SMALL_SIGNS),
  ];
  const { weights, bias } = fit(examples, SMALL_SIGNS);
  const [right, wrong] = [answerable, unanswerable].map((many) => logits(many, { weights, bias }));
  return { weights, bias: round(bias - equalErrorThreshold(right ?? [], wrong ?? []), 2) };
}

function fit(examples: ReturnType<typeof examplesOf>, names: readonly (keyof Signs)[]): Fitted {
  const { weights, bias } = fitLogistic(examples);
  const rounded = names.map((name, n) => [name, round(weights[n] ?? 0, 2)]);
  return { weights: Object.fromEntries(rounded), bias };
}

/** The threshold at which as large a share of the right is refused as of the wrong is answered. */
function equalErrorThreshold(right: readonly number[], wrong: readonly number[]): number {
  const errors = (bar: number) => [
    mean(right.map((value) => Number(value < bar))),
    mean(wrong.map((value) => Number(value >= bar))),
  ];
  const gap = (bar: number) => {
    const [refused = 0, answered = 0] = errors(bar);
    return Math.abs(refused - answered);
  };
  return right.toSorted((a, b) => gap(a) - gap(b))[0] ?? 0;
}

function examplesOf(many: Many, isOne: boolean, total: number, names: readonly (keyof Signs)[]) {
  const found = many.filter((signs) => signs !== undefined);
  return found.map((signs) => ({
    numbers: names.map((name) => signs[name]),
    isOne,
    weight: total / found.length,
  }));
}
