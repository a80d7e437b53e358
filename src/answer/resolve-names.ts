import { entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';

/** Characters of a text that names somebody; what is longer names nobody. */
export const NAMES_MAX = 200;

/** The entities that a text means: the one that it names as a whole, or those that it mentions. */
export function resolveNames(text: string, { entities }: Library): EntityId[] {
  if (text.length > NAMES_MAX) return [];
  const whole = entities.named(text);
  return whole === undefined ? entitiesIn(text, entities) : [whole.id];
}

/** Ids as a button brings them: undefined if any is unknown, for it is forged or outdated. */
export function knownIds(ids: readonly string[], { entities }: Library): EntityId[] | undefined {
  const known = ids.flatMap((id) => entities.get(id)?.id ?? []);
  return known.length > 0 && known.length === ids.length ? known : undefined;
}
