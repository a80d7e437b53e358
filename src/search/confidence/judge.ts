import type { Passage } from '../../knowledge/article.ts';
import { isHan } from '../../text/normalize.ts';
import { isKnown, isTelling, type Thing } from '../question/things.ts';
import type { Ranked } from '../ranking/rerank.ts';
import { BARS } from './bars.ts';
import { closeness } from './closeness.ts';
import { logitOf } from './confidence.ts';
import { type Evidence, lacking } from './evidence.ts';

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

/** Sure: it answers. Nearest: it speaks of the same things, and may not answer. */
export type Tier = 'sure' | 'nearest' | 'none';

/** What a passage is shown as. */
export function tierOf(evidence: Evidence, things: readonly Thing[]): Tier {
  if (reasonsAgainst(evidence).length === 0) return 'sure';
  return evidence.confidence >= BARS.nearest && isSameSubject(evidence, things)
    ? 'nearest'
    : 'none';
}

/** Why a passage is no sure answer; for `explain`. */
export type Reason = Evidence['lacks'][number] | 'missing' | 'confidence';

export function reasonsAgainst({ confidence, lacks, missing }: Evidence): Reason[] {
  return [
    ...lacks,
    ...(missing.length === 0 ? [] : ['missing' as const]),
    ...(confidence < BARS.sure ? ['confidence' as const] : []),
  ];
}

/**
 * Whether a passage speaks of enough that a question speaks of. A question that is mostly about
 * names and terms of the field shares less by chance with one that is not about them.
 */
function isSameSubject({ held, lacks }: Evidence, things: readonly Thing[]): boolean {
  const telling = things.filter(isTelling);
  // Of a question that names only a date the passage has to have that.
  if (telling.length === 0) return !lacks.includes('date') && things.some(isDate);
  if (held.length === 0) return false;
  if (held.length === telling.length) return true;
  if (held.some(isSpecific)) return true;
  const known = telling.filter(isKnown).length / telling.length;
  return known >= (held.length >= BARS.nearestThings ? BARS.nearestKnown : BARS.nearestKnownAlone);
}

function isDate({ kind }: Thing): boolean {
  return kind === 'date';
}

/** A long term is shared by chance seldom: 直销银行, unlike 银行. */
function isSpecific(thing: Thing): boolean {
  const { kind, surface } = thing;
  return kind === 'content' && isKnown(thing) && isHan(surface) && surface.length >= BARS.specific;
}
