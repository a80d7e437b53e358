import type { EntityId } from '../entities/entity.ts';
import { sidesOf } from '../facts/facts.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';

/** Whether the library states anything of an entity, be it through its group or members. */
export function hasFacts(id: EntityId, library: Library): boolean {
  return statedEntities(library).has(id);
}

const statedEntities = perLibrary(({ entities, facts }): ReadonlySet<EntityId> => {
  const own = new Set(facts.flatMap(sidesOf));
  const circle = (id: EntityId) => [id, ...entities.membersOf(id), ...entities.groupsOf(id)];
  const stated = entities.all.filter(({ id }) => circle(id).some((each) => own.has(each)));
  return new Set(stated.map(({ id }) => id));
});
