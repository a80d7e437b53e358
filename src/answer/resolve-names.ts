import { entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';

/** Characters of a typed name at most; a longer text counts as unknown. */
export const NAMES_MAX = 200;

/** The entity that a text names as a whole, or else those that it mentions. */
export function resolveNames(text: string, { entities }: Library): EntityId[] {
  if (text.length > NAMES_MAX) return [];
  const whole = entities.named(text);
  return whole === undefined ? entitiesIn(text, entities) : [whole.id];
}

/** The ids of a button; undefined if there are none or any is unknown: it is forged or outdated. */
export function knownIds(ids: readonly string[], { entities }: Library): EntityId[] | undefined {
  const known = ids.flatMap((id) => entities.get(id)?.id ?? []);
  return known.length > 0 && known.length === ids.length ? known : undefined;
}
