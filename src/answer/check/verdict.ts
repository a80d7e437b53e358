import type { Found } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import type { PartialDate } from '../../text/dates.ts';

/** What the library says to a claim. That it says nothing is the default. */
export type Verdict =
  | { readonly kind: 'supported'; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: 'differs';
      readonly evidence: readonly Evidence[];
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'not-mentioned' };

/** A verified fact, or the sentence of a passage. */
export type Evidence =
  | { readonly kind: 'fact'; readonly found: Found }
  | { readonly kind: 'quote'; readonly citation: Citation };

/** A date or a figure of the claim, and the one that the source has in its place. */
export interface Difference {
  /** As the message says it. */
  readonly said: { readonly date: PartialDate } | { readonly asked: string };
  readonly source: { readonly date: PartialDate } | { readonly words: string };
}

export const NOT_MENTIONED: Verdict = { kind: 'not-mentioned' };

/** Supported where nothing differs. */
export function verdictOf(
  evidence: readonly Evidence[],
  differences: readonly Difference[],
): Verdict {
  return differences.length === 0
    ? { kind: 'supported', evidence }
    : { kind: 'differs', evidence, differences };
}

/** The one that says most: proof, then a difference, then nothing. */
export function best(verdicts: readonly Verdict[]): Verdict {
  const first = (kind: Verdict['kind']) => verdicts.find((verdict) => verdict.kind === kind);
  return first('supported') ?? first('differs') ?? NOT_MENTIONED;
}

/** The verdict on several claims of one sentence: it holds if all of them do. */
export function all(verdicts: readonly Verdict[]): Verdict {
  const mentioned = verdicts.filter((verdict) => verdict.kind !== 'not-mentioned');
  if (mentioned.length === 0 || mentioned.length < verdicts.length) return NOT_MENTIONED;
  return verdictOf(
    distinct(mentioned.flatMap(({ evidence }) => evidence)),
    mentioned.flatMap((verdict) => (verdict.kind === 'differs' ? verdict.differences : [])),
  );
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const key = (each: Evidence) =>
    each.kind === 'fact'
      ? each.found.fact.id
      : [each.citation.article.id, each.citation.passage.id, each.citation.start].join(' ');
  return [...new Map(evidence.map((each) => [key(each), each])).values()];
}
