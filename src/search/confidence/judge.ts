import type { Passage } from '../../knowledge/article.ts';
import { isKnown, type Thing } from '../question/things.ts';
import type { Ranked } from '../ranking/rerank.ts';
import { closeness } from './closeness.ts';
import { logitOf } from './confidence.ts';
import { type Evidence, lacking } from './evidence.ts';
import { type Tier, tierOf } from './tier.ts';

/** A passage found, and what it is good for. */
export interface Judged extends Ranked {
  readonly evidence: Evidence;
  readonly tier: Tier;
}

/** Weighs ranked passages, and orders them by what evidence adds. */
export function judge(
  ranked: readonly Ranked[],
  weighed: (passage: Passage) => Evidence,
  things: readonly Thing[],
): Judged[] {
  return ranked
    .map((each): Judged => {
      const evidence = weighed(each.passage);
      return { ...each, evidence, tier: tierOf(evidence, things) };
    })
    .map((each) => ({ each, standing: standing(each, things) }))
    .sort((a, b) => b.standing - a.standing)
    .map(({ each }) => each);
}

interface Gains {
  readonly confidence: number;
  readonly close: number;
  readonly known: number;
}

/**
 * What evidence counts beside the score: how sure it is, how closely things stand together, and
 * each thing said that is a name or a term of the library. Among passages that say all that is asked
 * closeness tells most; among others, how much of it they say, and of that what the library knows
 * by name. Chosen on the golden questions, alone and among many articles.
 */
const GAINS: Readonly<Record<Tier, Gains>> = {
  sure: { confidence: 0.25, close: 3, known: 0 },
  nearest: { confidence: 1, close: 1, known: 2 },
  none: { confidence: 0.25, close: 0, known: 0 },
};

function standing({ score, evidence, tier }: Judged, things: readonly Thing[]): number {
  const { signals, best, held, lacks } = evidence;
  const gains = GAINS[tier];
  const known = held.filter(isKnown).length;
  const close =
    best === undefined || gains.close === 0 ? 0 : gains.close * closeness(things, best.analysis);
  const gained = gains.confidence * logitOf(signals) + close + gains.known * known;
  return score + gained - lacking(lacks);
}
