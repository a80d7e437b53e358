import type { Entity, EntityId } from '../entities/entity.ts';
import { sidesOf } from '../facts/facts.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';

/**
 * The entities of a library: those with the most facts first, then those that are only mentioned,
 * then the others; ties are in the order of the entities file.
 */
export const bestKnown = perLibrary(({ entities, facts, mentioned }): readonly Entity[] => {
  const counts = new Map<string, number>();
  for (const id of facts.flatMap(sidesOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const fame = ({ id }: Entity) => (mentioned.has(id) ? 1 : 0) + 2 * (counts.get(id) ?? 0);
  return entities.all.toSorted((a, b) => fame(b) - fame(a));
});

/** Whether the library has a fact about an entity, its group or a member. */
export function hasFacts(id: EntityId, library: Library): boolean {
  return statedEntities(library).has(id);
}

const statedEntities = perLibrary(({ entities, facts }): ReadonlySet<EntityId> => {
  const own = new Set(facts.flatMap(sidesOf));
  const circle = (id: EntityId) => [id, ...entities.membersOf(id), ...entities.groupsOf(id)];
  const stated = entities.all.filter(({ id }) => circle(id).some((each) => own.has(each)));
  return new Set(stated.map(({ id }) => id));
});
