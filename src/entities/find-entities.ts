import { createFindNames, type FindNames } from '../text/find-names.ts';
import { fold } from '../text/normalize.ts';
import { allNames, type Entity, type EntityId } from './entity.ts';

/** Finds entities in normalized text. Built once a library. */
export type FindEntities = FindNames<EntityId>;

/** A finder for the given entities by all of their names. */
export function createFindEntities(entities: readonly Entity[]): FindEntities {
  return createFindNames(
    entities.flatMap((entity) => [
      ...allNames(entity).map((name) => ({ text: fold(name), id: entity.id })),
      ...entity.not.map((word) => ({ text: fold(word), id: undefined })),
    ]),
  );
}
