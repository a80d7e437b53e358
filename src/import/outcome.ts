import type { Problem } from '../files/problem.ts';
import type { Draft } from './draft.ts';
import {
  countSuggestions,
  type SuggestionCount,
  sayCount,
} from './suggestions/count-suggestions.ts';
import type { Suggestions } from './suggestions/suggestion.ts';

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
  /** What it may add to the library; absent if nothing new was read or suggesting failed. */
  readonly suggestions?: Suggestions;
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
export type Counts = Readonly<Record<Outcome['kind'], number>>;

/** What became of all documents. */
export interface Summary {
  readonly counts: Counts;
  /** What the articles that were written may add to the library. */
  readonly suggested: SuggestionCount;
}

export function summarize(outcomes: readonly Outcome[]): Summary {
  const count = (kind: Outcome['kind']) => outcomes.filter((each) => each.kind === kind).length;
  const counts = {
    written: count('written'),
    unchanged: count('unchanged'),
    declined: count('declined'),
    failed: count('failed'),
    skipped: count('skipped'),
  };
  const suggestions = outcomes.flatMap((each) =>
    each.kind === 'written' ? (each.suggestions ?? []) : [],
  );
  return { counts, suggested: countSuggestions(suggestions) };
}

/**
 * `3 written, 1 failed.` and what was suggested; kinds without documents are left out.
 * @param library the folder that was written to, if it has to be told to the review
 */
export function formatSummary({ counts, suggested }: Summary, library?: string): string {
  const parts = Object.entries(counts).flatMap(([kind, n]) => (n === 0 ? [] : [`${n} ${kind}`]));
  const first = parts.length === 0 ? 'No documents.' : `${parts.join(', ')}.`;
  const said = sayCount(suggested);
  if (said === undefined) return first;
  const where = library === undefined ? '' : ` (with KNOWLEDGE_DIR=${library})`;
  return `${first}\nSuggested: ${said}. Next: npm run review${where}`;
}
