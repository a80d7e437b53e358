import { error, type Place, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { type Located, readYamlList } from '../files/yaml.ts';
import { createFindNames, type FindNames } from '../text/find-names.ts';
import { fold } from '../text/normalize.ts';
import { allNames, certainNames, type Entity, type EntityId, entitySchema } from './entity.ts';
import { defaultKinds, type EntityType, type Kinds } from './kinds.ts';

/** All entities of a library. */
export interface Entities {
  readonly all: readonly Entity[];
  readonly kinds: Kinds;
  readonly find: FindEntities;
  get(id: string): Entity | undefined;
  /** Whether it is an organisation or a person; undefined for an unknown one. */
  typeOf(id: string): EntityType | undefined;
  /** Where the entity is listed; undefined for an unknown one. */
  placeOf(id: EntityId): Place | undefined;
  /**
   * Whether a folded name can mean only this entity. A product is not its company, and 光大 alone may
   * be the bank or its group.
   */
  isCertain(id: EntityId, name: string): boolean;
  /** The entity whose name the whole text is, in any spelling. */
  named(text: string): Entity | undefined;
  /** Its members and their members, at any depth. */
  membersOf(id: EntityId): readonly EntityId[];
  /** The groups that it belongs to, at any depth, the nearest first. */
  groupsOf(id: EntityId): readonly EntityId[];
}

/**
 * Reads `entities.yaml`. Every name has to mean one entity, every kind and member has to exist, and
 * no group may contain itself.
 * @param kinds the kinds of the library; without them, the kinds that the file uses
 */
export function parseEntities(
  file: TextFile,
  kinds?: Kinds,
): { entities: Entities; problems: Problem[] } {
  const { entries, problems } = readYamlList({ file: file.path, text: file.text }, entitySchema);
  const places = new Map(entries.map(({ value, at }) => [value.id, at()]));
  const entities = createEntities(
    entries.map(({ value }) => value),
    kinds,
    places,
  );
  return { entities, problems: [...problems, ...conflicts(entries, entities)] };
}

/** Makes Entities of values that have been checked. */
export function createEntities(
  all: readonly Entity[],
  kinds: Kinds = defaultKinds(all.map(({ kind }) => kind)),
  places: ReadonlyMap<EntityId, Place> = new Map(),
): Entities {
  const byId = new Map<string, Entity>(all.map((entity) => [entity.id, entity]));
  const byName = new Map(
    all.flatMap((entity) => allNames(entity).map((name) => [fold(name), entity] as const)),
  );
  const certain = new Map(
    all.map((entity) => [entity.id, certainNames(entity, kinds.get(entity.kind), fold)]),
  );
  const membersOf = reachable((id) => byId.get(id)?.members ?? [], all);
  const holders = new Map<EntityId, EntityId[]>();
  for (const { id, members } of all) {
    for (const member of new Set(members)) {
      holders.set(member, [...(holders.get(member) ?? []), id]);
    }
  }
  const groupsOf = reachable((id) => holders.get(id) ?? [], all);
  return {
    all,
    kinds,
    find: createFindEntities(all),
    get: (id) => byId.get(id),
    typeOf: (id) => kinds.get(byId.get(id)?.kind ?? '')?.is,
    placeOf: (id) => places.get(id),
    isCertain: (id, name) => certain.get(id)?.has(name) ?? false,
    named: (text) => byName.get(fold(text).trim()),
    membersOf: (id) => membersOf.get(id) ?? [],
    groupsOf: (id) => groupsOf.get(id) ?? [],
  };
}

/** The entities that a text names, each once, in order of their first mention. */
export function entitiesIn(text: string, { find }: Entities): EntityId[] {
  return [...new Set(find(fold(text)).map(({ id }) => id))];
}

/** What each entity can reach. Computed once, because every text that names one needs it. */
function reachable(
  next: (id: EntityId) => readonly EntityId[],
  all: readonly Entity[],
): ReadonlyMap<EntityId, readonly EntityId[]> {
  return new Map(all.map(({ id }) => [id, reach(id, next)]));
}

function reach(from: EntityId, next: (id: EntityId) => readonly EntityId[]): EntityId[] {
  const found = new Set<EntityId>();
  const queue = [...next(from)];
  for (const id of queue) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...next(id));
  }
  return [...found];
}

function conflicts(entries: readonly Located<Entity>[], entities: Entities): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<EntityId>();
  const owners = new Map<string, Entity>();
  for (const { value: entity, at } of entries) {
    if (ids.has(entity.id)) {
      problems.push(error(at('id'), `entity ${entity.id} is listed twice.`, 'merge the two.'));
    }
    ids.add(entity.id);
    if (entities.kinds.get(entity.kind) === undefined) {
      const known = entities.kinds.all.map(({ id }) => id).join(', ');
      const remedy = `use one of kinds.yaml (${known}), or add it there.`;
      problems.push(error(at('kind'), `unknown kind ${entity.kind}.`, remedy));
    }
    for (const name of allNames(entity)) {
      const owner = owners.get(fold(name));
      if (owner !== undefined && owner.id !== entity.id) {
        const what = `the name ${name} means both ${owner.id} and ${entity.id}.`;
        problems.push(error(at('names'), what, 'leave it to one of them.'));
      }
      owners.set(fold(name), entity);
    }
    entity.members.forEach((member, index) => {
      if (entities.get(member) === undefined) {
        const what = `unknown member ${member}.`;
        problems.push(error(at('members', index), what, 'use the id of an entity in this file.'));
      }
    });
    if (entities.membersOf(entity.id).includes(entity.id)) {
      problems.push(
        error(at('members'), `${entity.id} is a member of itself.`, 'break the cycle.'),
      );
    }
  }
  return problems;
}

/** Finds entities in normalized text. Built once per library. */
export type FindEntities = FindNames<EntityId>;

/** Makes a finder for entities by all their names. */
function createFindEntities(entities: readonly Entity[]): FindEntities {
  return createFindNames(
    entities.flatMap((entity) => [
      ...allNames(entity).map((name) => ({ text: fold(name), id: entity.id })),
      ...entity.not.map((word) => ({ text: fold(word), id: undefined })),
    ]),
  );
}
