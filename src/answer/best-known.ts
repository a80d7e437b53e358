import type { Entity } from '../entities/entity.ts';
import { sidesOf } from '../facts/facts.ts';
import { perLibrary } from '../library/per-library.ts';

/**
 * The entities of a library, those with the most facts first; then those that are only mentioned,
 * then those that are only known by name; else in the order of the entities file.
 */
export const bestKnown = perLibrary(({ entities, facts, mentioned }): readonly Entity[] => {
  const counts = new Map<string, number>();
  for (const id of facts.flatMap(sidesOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const fame = ({ id }: Entity) => (mentioned.has(id) ? 1 : 0) + 2 * (counts.get(id) ?? 0);
  return entities.all.toSorted((a, b) => fame(b) - fame(a));
});
