import type { Passage } from '../../knowledge/article.ts';
import { isHan } from '../../text/normalize.ts';
import { isKnown, isTelling, type Thing } from '../question/things.ts';
import type { Ranked } from '../ranking/rerank.ts';
import { BARS } from './bars.ts';
import { closeness } from './closeness.ts';
import { type Fit, logitOf } from './confidence.ts';
import { type Evidence, lacking } from './evidence.ts';

/** A ranked passage with its evidence and tier. */
export interface Judged extends Ranked {
  readonly evidence: Evidence;
  readonly tier: Tier;
}

/** What judging needs to know of passages. */
export interface Weighing {
  /** @param meaning how near its meaning is to the question's, if a model says so */
  weigh(passage: Passage, meaning: number | undefined): Evidence;
  /** A passage and others with its text, the preferred ones first; at least one. */
  alike(passage: Passage): readonly Passage[];
  /** Whether a passage says so little that it comes after all that say something. */
  isDebris(passage: Passage): boolean;
  /** How signals make a confidence, if not by words alone. */
  readonly fit?: Fit | undefined;
}

/**
 * Weighs ranked passages, and orders them by score plus what the evidence adds. Of passages with
 * one text, which may have different headings and dates, the best stands for all.
 */
export function judge(
  ranked: readonly Ranked[],
  { weigh, alike, isDebris, fit }: Weighing,
  things: readonly Thing[],
): Judged[] {
  const weighed = (each: Ranked, passage: Passage): Judged => {
    const evidence = weigh(passage, each.meaning);
    return { ...each, passage, evidence, tier: tierOf(evidence, things) };
  };
  return ranked
    .map((each) => bestTier(alike(each.passage).map((passage) => weighed(each, passage))))
    .flatMap((each) => each ?? [])
    .map((each) => {
      return { each, standing: standing(each, things, fit), last: isDebris(each.passage) ? 1 : 0 };
    })
    .sort((a, b) => a.last - b.last || b.standing - a.standing)
    .map(({ each }) => each);
}

const TIERS: readonly Tier[] = ['sure', 'nearest', 'none'];

/** The one with the best tier, the earlier of equal ones. */
function bestTier(judged: readonly Judged[]): Judged | undefined {
  let [best] = judged;
  for (const each of judged) {
    if (best !== undefined && TIERS.indexOf(each.tier) < TIERS.indexOf(best.tier)) best = each;
  }
  return best;
}

interface Gains {
  readonly confidence: number;
  readonly close: number;
  readonly known: number;
}

/**
 * What evidence adds to the score: for the log-odds of the confidence, for the closeness of the
 * things, and for each name or glossary word said. Among sure passages closeness tells most; among
 * nearest ones, how much they say, above all of names and glossary words. Chosen on the golden
 * questions, alone and among many articles.
 */
const GAINS: Readonly<Record<Tier, Gains>> = {
  sure: { confidence: 0.25, close: 3, known: 0 },
  nearest: { confidence: 1, close: 1, known: 2 },
  none: { confidence: 0.25, close: 0, known: 0 },
};

function standing({ score, evidence, tier }: Judged, things: readonly Thing[], fit?: Fit): number {
  const { signals, best, held, lacks } = evidence;
  const gains = GAINS[tier];
  const known = held.filter(isKnown).length;
  const close =
    best === undefined || gains.close === 0 ? 0 : gains.close * closeness(things, best.analysis);
  const gained = gains.confidence * logitOf(signals, fit) + close + gains.known * known;
  return score + gained - lacking(lacks);
}

/** `sure`: it answers. `nearest`: it is on the same subject but may not answer. */
export type Tier = 'sure' | 'nearest' | 'none';

/** The tier of a passage. */
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
 * Whether a passage says enough of a question's things. If most of these are names and glossary
 * words, a passage on another subject shares fewer of them by chance.
 */
function isSameSubject({ held, above, lacks }: Evidence, things: readonly Thing[]): boolean {
  const telling = things.filter(isTelling);
  // A question that names only a date needs that date.
  if (telling.length === 0) return !lacks.includes('date') && things.some(isDate);
  if (held.length === 0) return false;
  if (held.length === telling.length) return true;
  if (held.some(isSpecific)) return true;
  const together = telling.filter((thing) => held.includes(thing) || above.includes(thing));
  const isMost = together.length >= BARS.nearestHeld * telling.length;
  if (isMost && goesOnFrom(above, held)) return true;
  const known = telling.filter(isKnown).length / telling.length;
  return known >= (held.length >= BARS.nearestThings ? BARS.nearestKnown : BARS.nearestKnownAlone);
}

/** Whether a passage says a thing of its own under a title or heading that says another. */
function goesOnFrom(above: readonly Thing[], held: readonly Thing[]): boolean {
  return above.length > 0 && held.some((thing) => !above.includes(thing));
}

function isDate({ kind }: Thing): boolean {
  return kind === 'date';
}

/** Whether a thing is a long glossary word, seldom shared by chance: 直销银行, unlike 银行. */
function isSpecific(thing: Thing): boolean {
  const { kind, surface } = thing;
  return kind === 'content' && isKnown(thing) && isHan(surface) && surface.length >= BARS.specific;
}
