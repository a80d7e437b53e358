import type { EntityId } from '../../entities/entity.ts';
import type { Fact } from '../../facts/kinds.ts';

/** An entry as its file writes it, field by field. */
export type WrittenEntry = Readonly<Record<string, unknown>>;

/** A fact that a sentence of an article may state. */
export interface SuggestedFact {
  /** What the entry of the facts file would be. */
  readonly entry: WrittenEntry & { readonly kind: Fact['kind'] };
  /** What could be confused. A fact without doubts and needs is sure: the program believes it. */
  readonly doubts: readonly string[];
  /** The suggested entities that have to be in `entities.yaml` first. */
  readonly needs: readonly EntityId[];
}

/** An organisation or a person that an article names and the library does not know. */
export interface SuggestedEntity {
  /** What the entry of `entities.yaml` would be; without a kind if nothing tells it. */
  readonly entry: WrittenEntry & { readonly id: EntityId };
  /** Its spellings in the article. */
  readonly spellings: readonly string[];
  /** The first sentence that names it, letter for letter. */
  readonly quote: string;
}

/** What a person may take from an article into the library. */
export interface Suggestions {
  readonly entities: readonly SuggestedEntity[];
  readonly facts: readonly SuggestedFact[];
}

/** Whether the program believes a suggested fact as it is. */
export function isSure({ doubts, needs }: SuggestedFact): boolean {
  return doubts.length === 0 && needs.length === 0;
}
