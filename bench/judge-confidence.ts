import { auroc } from './auroc.ts';
import type { Collected } from './collect-signs.ts';
import { confidence, type Fitted, type Signs } from './confidence.ts';
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
  readonly struckOutAuroc: number;
  /** At the one threshold for all sets: own questions answered, foreign and removed refused. */
  readonly ownAnsweredAt: number;
  readonly foreignRefusedAt: number;
  readonly removedRefusedAt: number;
}

export function judgeConfidence(set: Collected, fitted: Fitted, threshold: number): Verdict {
  const score = (many: readonly (Signs | undefined)[]) =>
    many.map((signs) => confidence(signs, fitted));
  const [own, foreign, removed] = [score(set.own), score(set.foreign), score(set.removed)];
  const below = (scores: readonly number[], bar: number) =>
    round(mean(scores.map((value) => (value < bar ? 1 : 0))));
  return {
    dataset: set.name,
    foreignRefused: below(foreign, thresholdFor(own)),
    foreignAuroc: round(auroc(own, foreign)),
    removedAuroc: round(auroc(own, removed)),
    struckOutAuroc: round(auroc(own, score(set.struckOut))),
    ownAnsweredAt: round(1 - below(own, threshold)),
    foreignRefusedAt: below(foreign, threshold),
    removedRefusedAt: below(removed, threshold),
  };
}

/** The highest threshold that ANSWERED_MIN of the scores reach. */
export function thresholdFor(own: readonly number[]): number {
  const sorted = own.toSorted((a, b) => b - a);
  return sorted[Math.ceil(ANSWERED_MIN * sorted.length) - 1] ?? 0;
}
