import type { Found } from '../facts/facts.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Library } from '../library.ts';
import { overlaps } from '../text/span.ts';
import { type Answer, type Block, notice, proofOf } from './answer.ts';
import { checkClaim } from './check/check-claim.ts';
import { readClaims } from './check/read-claims.ts';
import { evidenceOf, type Verdict } from './check/verdict.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/** So many claims fit into one message with what is quoted to them. */
const CLAIMS_MAX = 8;

/**
 * Finds each statement of a message in the library: where it stands word for word, or where
 * something close stands and what differs. It does not rule on what is true.
 */
export function checkMessage(text: string, library: Library): Answer {
  const { claims, skipped } = readClaims(text, library);
  if (claims.length === 0) {
    return {
      kind: 'empty',
      blocks: [notice('check.empty'), ...whatCanBeAsked(undefined, library)],
    };
  }
  const checked = claims.slice(0, CLAIMS_MAX).map((words) => {
    const verdict = checkClaim(words, library);
    return { kind: 'claim' as const, words, verdict, facts: factsOn(verdict, library) };
  });
  const left = Math.max(0, claims.length - CLAIMS_MAX);
  const count = (kind: Verdict['kind']) =>
    checked.filter(({ verdict }) => verdict.kind === kind).length;
  const sum = {
    count: checked.length,
    quoted: count('quoted'),
    near: count('near'),
    none: count('not-found'),
  };
  const others: Block[] =
    skipped === 0
      ? []
      : [
          {
            kind: 'notice',
            quiet: true,
            message: { key: 'check.skipped', values: { count: skipped } },
          },
        ];
  const blocks: Block[] = [
    notice('check.sum', sum),
    ...(left === 0 ? [] : [notice('check.left-out', { count: left, checked: CLAIMS_MAX })]),
    ...checked,
    ...others,
  ];
  return { kind: 'check', blocks };
}

/** The facts whose words stand in the sentences found. */
function factsOn(verdict: Verdict, { facts }: Library): Found[] {
  const found = evidenceOf(verdict).map(({ citation }) => citation);
  const isOn = (quote: Citation) =>
    found.some((each) => each.passage === quote.passage && overlaps(each, quote));
  return facts.filter((fact) => proofOf(fact).some(isOn)).map((fact) => ({ fact, via: [] }));
}
