import { BIAS, WEIGHTS } from './confidence-weights.ts';

/**
 * What tells whether a passage answers a question, 0–1 each. None looks at the other passages, and
 * none at headings that it shares: what a passage says does not change with what stands beside it.
 */
export interface Signals {
  /** The share of what is asked that its own words say. */
  readonly covered: number;
  /** The longest common subsequence of question and quoted words, as a share of the question. */
  readonly order: number;
}

/**
 * How sure it is (0–1) that a passage answers: a logistic function, one for every size of library.
 */
export function confidence(signals: Signals): number {
  return 1 / (1 + Math.exp(-logitOf(signals)));
}

export const SIGNAL_NAMES = ['covered', 'order'] as const satisfies readonly (keyof Signals)[];

export function logitOf(signals: Signals, weights: Signals = WEIGHTS, bias: number = BIAS): number {
  return SIGNAL_NAMES.reduce((sum, name) => sum + weights[name] * signals[name], bias);
}
