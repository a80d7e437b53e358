import { isHan } from '../../text/script.ts';
import { isKnown, isTelling, type Thing } from '../question/things.ts';
import { BARS } from './bars.ts';
import type { Evidence } from './evidence.ts';

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
