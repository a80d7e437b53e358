import { BIAS, WEIGHTS } from './confidence-weights.ts';

/**
 * What tells whether a passage answers a question, 0–1 each. None looks at the other passages, and
 * none at headings that it shares: what a passage says does not change with what stands beside it.
 */
export interface Signs {
  /** The share of what is asked that its own words say. */
  readonly covered: number;
  /** The longest common subsequence of question and quoted words, as a share of the question. */
  readonly order: number;
}

/**
 * How sure it is (0–1) that a passage answers: a logistic function, one for every size of library.
 */
export function confidence(signs: Signs): number {
  return 1 / (1 + Math.exp(-logitOf(signs)));
}

export const SIGN_NAMES = ['covered', 'order'] as const satisfies readonly (keyof Signs)[];

export function logitOf(signs: Signs, weights: Signs = WEIGHTS, bias: number = BIAS): number {
  return SIGN_NAMES.reduce((sum, name) => sum + weights[name] * signs[name], bias);
}
