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
  /** How near its meaning is to the question's, in standard deviations; only with a model. */
  readonly meaning?: number;
}

/** How signals make a confidence. */
export interface Fit {
  readonly weights: Signals;
  readonly bias: number;
}

/** By words alone. */
export const WORDS_FIT: Fit = { weights: WEIGHTS, bias: BIAS };

/** How likely (0–1) a passage answers: one logistic function for all sizes of library. */
export function confidence(signals: Signals, fit: Fit = WORDS_FIT): number {
  return 1 / (1 + Math.exp(-logitOf(signals, fit)));
}

/** What words tell. */
export const SIGNAL_NAMES = ['covered', 'order'] as const satisfies readonly (keyof Signals)[];

export function logitOf(signals: Signals, { weights, bias }: Fit = WORDS_FIT): number {
  const { meaning = 0 } = signals;
  const byWords = SIGNAL_NAMES.reduce((sum, name) => sum + weights[name] * signals[name], bias);
  return byWords + (weights.meaning ?? 0) * meaning;
}
