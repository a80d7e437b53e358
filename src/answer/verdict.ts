import type { Citation } from '../knowledge/citation.ts';
import type { Span } from '../text/span.ts';

/** Where else the text of a passage appears: named, but not quoted. */
export interface SameText {
  /** The passages of the oldest articles that have it, one an article. */
  readonly named: readonly Citation[];
  /** How many other articles have it. */
  readonly articles: number;
}

/** What was found for a claim. It does not say whether the claim is true. */
export type Verdict =
  /** One sentence of the library contains the whole claim, letter for letter after folding. */
  | { readonly kind: 'quoted'; readonly sentences: readonly ComparedSentence[] }
  /** Something close, with what differs. */
  | { readonly kind: 'near'; readonly sentences: readonly ComparedSentence[] }
  | { readonly kind: 'not-found' };

/** A sentence of the library beside a claim, or beside some clauses of one. */
export interface ComparedSentence {
  /** The whole sentence. */
  readonly citation: Citation;
  readonly also?: SameText;
  readonly differences: readonly Difference[];
  /** The parts that are equal, word for word: spans of the claim, and of the cited sentence. */
  readonly same: { readonly claim: readonly Span[]; readonly source: readonly Span[] };
}

/** What the claim says where the source says something else; either may be empty. */
export interface Difference {
  readonly kind: 'number' | 'date' | 'name' | 'words';
  readonly said: string;
  readonly source: string;
}

export function comparedSentencesOf(verdict: Verdict): readonly ComparedSentence[] {
  return verdict.kind === 'not-found' ? [] : verdict.sentences;
}

/** The differences, each once; numbers, dates and names first. */
export function differencesOf(verdict: Verdict): Difference[] {
  const all = comparedSentencesOf(verdict).flatMap(({ differences }) => differences);
  const order = ['number', 'date', 'name', 'words'];
  const once = new Map(all.map((each) => [JSON.stringify(each), each]));
  return [...once.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
