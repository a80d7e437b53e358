import { bestKnown, hasFacts } from '../answer/best-known.ts';
import { byWay } from '../entities/complete-names.ts';
import type { Entity, EntityId } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';

/** An entity to choose, and which of its names matched what was typed. */
export interface CompletedName {
  readonly id: EntityId;
  readonly name?: string;
}

/** Misspellings suggested if no name begins as typed; few names are near enough. */
const SLIPS_MAX = 5;

/**
 * The entities that someone may be typing, the likeliest first; if nothing is typed, the best known
 * first. Only those with facts, because every choice needs an answer.
 */
export function completeName(
  typed: string,
  library: Library,
  accepts: (entity: Entity) => boolean = () => true,
): CompletedName[] {
  const known = bestKnown(library).filter((each) => hasFacts(each.id, library) && accepts(each));
  if (typed.trim() === '') return known.map(({ id }) => ({ id }));
  const places = new Map(known.map(({ id }, place) => [id, place]));
  const place = (id: EntityId) => places.get(id) ?? 0;
  const begun = library
    .completeNames(typed)
    .filter(({ id }) => places.has(id))
    .sort((a, b) => byWay(a, b) || place(a.id) - place(b.id));
  if (begun.length > 0) return begun;
  return library
    .suggestEntities(typed, SLIPS_MAX)
    .filter((id) => places.has(id))
    .map((id) => ({ id }));
}
