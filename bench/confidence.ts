import type { Passage } from '../src/knowledge/article.ts';
import { type CompiledQuestion, charPair } from '../src/search/compile-question.ts';
import type { Ranked } from '../src/search/rerank.ts';
import { fold } from '../src/text/normalize.ts';
import { writeDigits } from '../src/text/numerals.ts';

/** What tells whether the best passage answers at all; each 0–1 but the first two. */
export interface Signs {
  /** The best passage's score. */
  readonly score: number;
  /** How far the fifth best is behind: an answer stands out, near misses come in crowds. */
  readonly spread: number;
  /** The share of the question's needs that the best passage holds. */
  readonly needs: number;
  /**
   * The share of the question's pairs of characters, by rarity, that any of the best five holds:
   * what no passage near the subject says, the library does not know.
   */
  readonly together: number;
}

export const SIGN_NAMES = [
  'score',
  'spread',
  'needs',
  'together',
] as const satisfies readonly (keyof Signs)[];

export interface Fitted {
  readonly weights: Signs;
  readonly bias: number;
}

/** So many of the best passages are looked at. */
export const LOOKED_AT = 5;

/** @returns undefined where nothing was found */
export function signsOf(question: CompiledQuestion, found: readonly Ranked[]): Signs | undefined {
  const near = found.slice(0, LOOKED_AT);
  const [best] = near;
  if (best === undefined) return undefined;
  const held = near.map(({ passage }) => pairsHeld(question, passage));
  const all = sum(question.bigrams.values()) || 1;
  const inAny = [...question.bigrams].filter(([pair]) => held.some((pairs) => pairs.has(pair)));
  return {
    score: best.score,
    spread: best.score - (near.at(-1)?.score ?? 0),
    needs: best.features.needs,
    together: sum(inAny.map(([, weight]) => weight)) / all,
  };
}

/** The probability (0–1) that the best passage answers, for classes of equal size. */
export function confidence(signs: Signs | undefined, { weights, bias }: Fitted): number {
  if (signs === undefined) return 0;
  const logit = bias + sum(SIGN_NAMES.map((name) => weights[name] * signs[name]));
  return 1 / (1 + Math.exp(-logit));
}

function pairsHeld({ bigrams }: CompiledQuestion, passage: Passage): ReadonlySet<number> {
  const held = new Set<number>();
  const text = writeDigits(fold([...passage.trail, passage.text].join('\n')));
  for (let n = 1; n < text.length; n++) {
    const pair = charPair(text.charCodeAt(n - 1), text.charCodeAt(n));
    if (bigrams.has(pair)) held.add(pair);
  }
  return held;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
