import type { Library } from '../library.ts';
import { type Answer, type Block, notice } from './answer.ts';
import { checkClaim } from './check/check-claim.ts';
import { splitClaims } from './check/split-claims.ts';
import { coverageOf } from './coverage.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/** So many claims fit into one message with what is quoted to them. */
const CLAIMS_MAX = 8;

/**
 * Holds each statement of a message against the library: what supports it, what differs, or that the
 * library does not mention it.
 */
export function checkMessage(text: string, library: Library): Answer {
  const { claims, skipped } = splitClaims(text, library.vocabulary);
  if (claims.length === 0) {
    return {
      kind: 'empty',
      blocks: [notice('check.empty'), ...whatCanBeAsked(undefined, library)],
    };
  }
  const checked = claims.slice(0, CLAIMS_MAX).flatMap((claim): Block[] => {
    const verdict = checkClaim(claim, library);
    const evidence = verdict.kind === 'not-mentioned' ? [] : verdict.evidence;
    return [{ kind: 'claim', words: claim.words, verdict }, ...evidence];
  });
  const left = Math.max(0, claims.length - CLAIMS_MAX);
  const blocks = [
    ...(left === 0 ? [] : [notice('check.left-out', { count: left, checked: CLAIMS_MAX })]),
    ...checked,
    ...(skipped === 0
      ? []
      : [{ ...notice('check.skipped', { count: skipped }), quiet: true as const }]),
  ];
  return { kind: 'check', blocks, coverage: coverageOf(blocks, library) };
}
