import { logitOf } from '../src/search/confidence.ts';
import type { Fitted } from '../src/search/signs.ts';
import { auroc } from './auroc.ts';
import type { Collected, Many } from './collect-signs.ts';
import { mean } from './metrics.ts';
import { round } from './round.ts';

/** At least this share of a set's own questions has to be answered. */
const ANSWERED_MIN = 0.95;

export interface Verdict {
  readonly dataset: string;
  /** The share of foreign questions refused where ANSWERED_MIN of the own ones are answered. */
  readonly foreignRefused: number;
  readonly foreignAuroc: number;
  readonly removedAuroc: number;
  readonly removedCopiesAuroc: number;
  /** At the one bar for all sets: own questions answered, foreign and removed ones refused. */
  readonly ownAnsweredAt: number;
  readonly foreignRefusedAt: number;
  readonly removedRefusedAt: number;
}

export function judgeConfidence(set: Collected, fitted: Fitted): Verdict {
  const of = (many: Many) => logits(many, fitted);
  const [own, foreign] = [of(set.own), of(set.foreign)];
  const [removed, removedCopies] = [of(set.removed), of(set.removedCopies)];
  const below = (scores: readonly number[], bar: number) =>
    round(mean(scores.map((value) => (value < bar ? 1 : 0))));
  return {
    dataset: set.name,
    foreignRefused: below(foreign, thresholdFor(own.map((value) => ({ value, weight: 1 })))),
    foreignAuroc: round(auroc(own, foreign)),
    removedAuroc: round(auroc(own, removed)),
    removedCopiesAuroc: round(auroc(own, removedCopies)),
    ownAnsweredAt: round(1 - below(own, 0)),
    foreignRefusedAt: below(foreign, 0),
    removedRefusedAt: below(removed, 0),
  };
}

/** Where nothing could be shown, nothing speaks for an answer. */
export function logits(many: Many, fitted: Fitted): number[] {
  return many.map((signs) => (signs ? logitOf(signs, fitted) : Number.NEGATIVE_INFINITY));
}

/** The highest threshold that ANSWERED_MIN of the scores, by weight, reach. */
export function thresholdFor(own: readonly { value: number; weight: number }[]): number {
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  for (const { value, weight } of own.toSorted((a, b) => b.value - a.value)) {
    reached += weight;
    if (reached >= ANSWERED_MIN * total) return value;
  }
  return 0;
}
