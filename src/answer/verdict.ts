import type { Citation } from '../knowledge/citation.ts';
import type { Span } from '../text/span.ts';

/** What was found of a claim. Nothing is said of whether it is true. */
export type Verdict =
  /** The whole of it stands letter for letter, folding aside, in one sentence of the library. */
  | { readonly kind: 'quoted'; readonly sentences: readonly ComparedSentence[] }
  /** Something close, with what differs. */
  | { readonly kind: 'near'; readonly sentences: readonly ComparedSentence[] }
  | { readonly kind: 'not-found' };

/** A sentence of the library beside a claim, or beside some clauses of one. */
export interface ComparedSentence {
  /** The whole sentence. */
  readonly citation: Citation;
  readonly differences: readonly Difference[];
  /** What is word for word the same: spans of the claim, and of the cited sentence. */
  readonly same: { readonly claim: readonly Span[]; readonly source: readonly Span[] };
}

/** What the message has where the source has something else; either may be empty. */
export interface Difference {
  readonly kind: 'number' | 'date' | 'name' | 'words';
  readonly said: string;
  readonly source: string;
}

export function comparedSentencesOf(verdict: Verdict): readonly ComparedSentence[] {
  return verdict.kind === 'not-found' ? [] : verdict.sentences;
}

/** What differs, each once: numbers, dates and names first. */
export function differencesOf(verdict: Verdict): Difference[] {
  const all = comparedSentencesOf(verdict).flatMap(({ differences }) => differences);
  const order = ['number', 'date', 'name', 'words'];
  const once = new Map(all.map((each) => [JSON.stringify(each), each]));
  return [...once.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
