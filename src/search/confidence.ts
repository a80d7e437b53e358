import { LARGE, SMALL } from './confidence-weights.ts';

/** What tells whether a passage answers at all, whatever its rank; 0–1 but the first two. */
export interface Signs {
  /** The passage's score in the ranking. */
  readonly score: number;
  /** How far the fifth best passage is behind it: an answer stands out, near misses come in crowds. */
  readonly spread: number;
  /** The share of what is asked that it holds, headings included (judged-weight.ts). */
  readonly covered: number;
  /** The share of the question's pairs of characters that it holds, by the cube of their rarity. */
  readonly rarePairs: number;
  /** Whether it holds what the question begins with: in Chinese mostly the subject. */
  readonly subject: number;
  /** 1 if the question asks for a date, a number, a person …: such questions say less of the answer. */
  readonly asksType: number;
}

export const SIGN_NAMES = [
  'score',
  'spread',
  'covered',
  'rarePairs',
  'subject',
  'asksType',
] as const satisfies readonly (keyof Signs)[];

/** A logistic function of some signs. */
export interface Fitted {
  readonly weights: Partial<Signs>;
  readonly bias: number;
}

/** Passage number `SPREAD_OVER` is the one that the spread looks at. */
export const SPREAD_OVER = 5;

/** From so many passages on a library begins to be large, and at so many it is. */
const [SMALL_MAX, LARGE_MIN] = [50, 1_000];

/**
 * How large a library is, 0–1 by the logarithm. Scores and spreads compare a passage with its
 * competitors, so they say little where few compete; there the share of the question decides.
 */
export function largeness(passages: number): number {
  const share = Math.log(passages / SMALL_MAX) / Math.log(LARGE_MIN / SMALL_MAX);
  return Math.min(1, Math.max(0, share));
}

/**
 * How sure it is (0–1) that a passage answers; from 0.5 on it is shown. The logits fitted for small
 * and for large libraries are mixed by the library's size.
 */
export function confidence(signs: Signs, passages: number): number {
  const large = largeness(passages);
  const logit = (1 - large) * logitOf(signs, SMALL) + large * logitOf(signs, LARGE);
  return 1 / (1 + Math.exp(-logit));
}

export function logitOf(signs: Signs, { weights, bias }: Fitted): number {
  return SIGN_NAMES.reduce((sum, name) => sum + (weights[name] ?? 0) * signs[name], bias);
}
