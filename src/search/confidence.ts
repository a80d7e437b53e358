import { LARGE, SMALL } from './confidence-weights.ts';
import { type Fitted, SIGN_NAMES, type Signs } from './signs.ts';

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
