import type { Signals } from './confidence/confidence.ts';
import { type Judged, type Reason, reasonsAgainst, type Tier } from './confidence/judge.ts';
import type { Features } from './ranking/rerank.ts';

/** Why a passage ranks where it does, and has its tier. */
export interface ExplainedCandidate {
  readonly article: string;
  readonly passage: string;
  readonly tier: Tier;
  /** Why it is no sure answer; empty if it is one. */
  readonly against: readonly Reason[];
  readonly confidence: number;
  readonly signals: Signals;
  /** The question's things that it says, and those that its quote misses. */
  readonly held: readonly string[];
  readonly missing: readonly string[];
  readonly score: number;
  readonly features: Features;
  /** How near its meaning is to the question's, in standard deviations; only with a model. */
  readonly meaning?: number;
  readonly quote: string;
}

export function explainCandidate({
  passage,
  evidence,
  tier,
  score,
  features,
  meaning,
}: Judged): ExplainedCandidate {
  const { span, signals, confidence, held, missing } = evidence;
  return {
    article: passage.article,
    passage: passage.id,
    tier,
    against: reasonsAgainst(evidence),
    confidence,
    signals,
    held: held.map(({ surface }) => surface),
    missing: missing.map(({ surface }) => surface),
    score,
    features,
    ...(meaning === undefined ? {} : { meaning }),
    quote: passage.text.slice(span.start, span.end),
  };
}
