import type { Entities } from '../entities/entities.ts';
import type { EntityType } from '../entities/kinds.ts';
import { error, type Problem } from '../files/problem.ts';
import type { Located } from '../files/yaml.ts';
import type { Entry } from './fact.ts';

const WITH_ARTICLE: Readonly<Record<EntityType, string>> = {
  organisation: 'an organisation',
  person: 'a person',
};

/**
 * Checks the sides of an entry: each is a known entity of a type that its field takes, and no two
 * are the same.
 * @param sides the types that each field takes
 */
export function checkSides(
  source: Located<unknown>,
  sides: Readonly<Record<string, readonly EntityType[]>>,
  entry: Entry<object>,
  entities: Entities,
): Problem[] {
  const fields = new Map<string, unknown>(Object.entries(entry));
  const known = Object.entries(sides).flatMap(([field, allowed]) => {
    const id = String(fields.get(field) ?? '');
    const type = entities.typeOf(id);
    const at = source.at(field);
    if (type === undefined) {
      return error(at, `unknown id ${id}.`, 'use an id of entities.yaml, or add the entity there.');
    }
    if (!allowed.includes(type)) {
      const wanted = allowed.map((each) => WITH_ARTICLE[each]).join(' or ');
      const what = `${field}: ${id} is ${WITH_ARTICLE[type]}, not ${wanted}.`;
      return error(at, what, `name ${wanted} here.`);
    }
    return [];
  });
  const ids = Object.keys(sides).map((field) => fields.get(field));
  if (new Set(ids).size === ids.length) return known;
  const what = `both sides are ${ids[0]}.`;
  return [...known, error(source.at(), what, 'name two different sides.')];
}
