import type { Problem } from '../files/problem.ts';
import type { Draft } from './draft.ts';

/** An article that was made of a document, before or after it is written. */
export interface Made {
  readonly document: string;
  readonly id: string;
  readonly file: string;
  readonly draft: Draft;
  readonly text: string;
  /** The id of an article that has most of its paragraphs. */
  readonly reprintOf?: string;
  readonly warnings: readonly Problem[];
}

/** What became of a document. */
export type Outcome =
  | ({ readonly kind: 'written' | 'unchanged' | 'declined' } & Made)
  | Failed
  | { readonly kind: 'skipped'; readonly document: string; readonly what: string };

export interface Failed {
  readonly kind: 'failed';
  readonly document: string;
  readonly what: string;
  readonly remedy: string;
}

/** How many documents became what. */
export type Summary = Readonly<Record<Outcome['kind'], number>>;

export function summarize(outcomes: readonly Outcome[]): Summary {
  const count = (kind: Outcome['kind']) => outcomes.filter((each) => each.kind === kind).length;
  return {
    written: count('written'),
    unchanged: count('unchanged'),
    declined: count('declined'),
    failed: count('failed'),
    skipped: count('skipped'),
  };
}

/** `3 written, 1 failed`; kinds without documents are left out. */
export function formatSummary(summary: Summary): string {
  const parts = Object.entries(summary).flatMap(([kind, n]) => (n === 0 ? [] : [`${n} ${kind}`]));
  return parts.length === 0 ? 'No documents.' : `${parts.join(', ')}.`;
}
