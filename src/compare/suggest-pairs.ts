import type { Block } from '../answer/answer.ts';
import { bestKnown, hasFacts } from '../answer/best-known.ts';
import { choices, notice } from '../answer/blocks.ts';
import type { EntityId, EntityPair } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';

const PAIRS_MAX = 3;

/** Pairs to choose from; no blocks if there are none. */
export function tryPairs(pairs: readonly EntityPair[]): Block[] {
  if (pairs.length === 0) return [];
  const shown = pairs.slice(0, PAIRS_MAX).map((entities) => ({ entities }));
  return [notice('compare.try'), choices('compare', shown)];
}

/** An entity, paired with the best known ones that it can be compared with. */
export function pairsWith(id: EntityId, library: Library): EntityPair[] {
  return rivalsOf(id, library)
    .slice(0, PAIRS_MAX)
    .map((other) => [id, other]);
}

/** The entities that one can be compared with, the best known first; not its group or members. */
export function rivalsOf(id: EntityId, library: Library): EntityId[] {
  const { entities } = library;
  const related = [...entities.membersOf(id), ...entities.groupsOf(id)];
  return bestKnown(library)
    .map((other) => other.id)
    .filter((other) => isPair(id, other, library) && !related.includes(other));
}

/** Whether two can be compared: they are of one kind, and each has facts. */
export function isPair(a: EntityId, b: EntityId, library: Library): boolean {
  const [kind, other] = [a, b].map((id) => library.entities.get(id)?.kind);
  if (a === b || kind !== other || !isComparable(a, library)) return false;
  return [a, b].every((id) => hasFacts(id, library));
}

/** People, and kinds that have no partners, offer little to compare. */
export function isComparable(id: EntityId, { entities }: Library): boolean {
  return entities.kinds.get(entities.get(id)?.kind ?? '')?.partners ?? false;
}
