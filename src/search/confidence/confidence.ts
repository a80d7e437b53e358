import { BIAS, WEIGHTS } from './confidence-weights.ts';

/**
 * What tells whether a passage answers a question, each 0–1. Neither depends on other passages or
 * on shared headings: what a passage says does not change with its neighbours.
 */
export interface Signals {
  /** The weighted share of the question's things that its own words say. */
  readonly covered: number;
  /** The longest common subsequence of question and quote, as a share of the question. */
  readonly order: number;
}

/** How likely (0–1) a passage answers: one logistic function for all sizes of library. */
export function confidence(signals: Signals): number {
  return 1 / (1 + Math.exp(-logitOf(signals)));
}

export const SIGNAL_NAMES = ['covered', 'order'] as const satisfies readonly (keyof Signals)[];

export function logitOf(signals: Signals, weights: Signals = WEIGHTS, bias: number = BIAS): number {
  return SIGNAL_NAMES.reduce((sum, name) => sum + weights[name] * signals[name], bias);
}
