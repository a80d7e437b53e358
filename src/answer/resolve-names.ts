import { entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Library } from '../library.ts';

/** The entities that a text means: the one that it names as a whole, or those that it mentions. */
export function resolveNames(text: string, { entities }: Library): EntityId[] {
  const whole = entities.named(text);
  return whole === undefined ? entitiesIn(text, entities) : [whole.id];
}
