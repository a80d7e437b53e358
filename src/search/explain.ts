import type { Signals } from './confidence/confidence.ts';
import { type Judged, type Reason, reasonsAgainst, type Tier } from './confidence/judge.ts';
import type { Features } from './ranking/rerank.ts';

/** Why a passage is found where it is, and shown as what it is. */
export interface ExplainedCandidate {
  readonly article: string;
  readonly passage: string;
  readonly tier: Tier;
  /** Why it is no sure answer; empty for one that is. */
  readonly against: readonly Reason[];
  readonly confidence: number;
  readonly signals: Signals;
  /** What of the question it speaks of, and what it lacks. */
  readonly held: readonly string[];
  readonly missing: readonly string[];
  readonly score: number;
  readonly features: Features;
  readonly quote: string;
}

export function explainCandidate({
  passage,
  evidence,
  tier,
  score,
  features,
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
    quote: passage.text.slice(span.start, span.end),
  };
}
