import { z } from 'zod';
import { NUMERALS, readNumeral } from '../language/zh/numerals.ts';
import { DEFAULT_LOCALE, perOtherLocale } from '../text/locale.ts';
import type { EntityKind, Kind } from './kinds.ts';

/** Two entities that a text or question mentions together. */
export type EntityPair = readonly [EntityId, EntityId];

const shownName = z.string().trim().min(1);
const words = z.array(z.string().trim().min(1)).default([]);
export const entityId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens')
  .brand<'EntityId'>();

export type EntityId = z.infer<typeof entityId>;

const fields = z.strictObject({
  id: entityId,
  kind: z.string() satisfies z.ZodType<EntityKind>,
  /** The name to show, by locale; a locale without one shows the default. */
  name: z.strictObject({
    [DEFAULT_LOCALE]: shownName,
    ...perOtherLocale(shownName.exactOptional()),
  }),
  /** What people type: full, short, English, ticker-like. Width, case and script are folded. */
  names: words,
  /** Products whose names stand for it. */
  products: words,
  /** Longer words that contain one of the names and mean something else. */
  not: words,
  /** Names that, alone, may mean another entity: they help to find, and prove nothing. */
  ambiguous: words,
  /** The entities that belong to it. */
  members: z.array(entityId).default([]),
  /** No article mentions it; it is listed so that the bot can say "not in the library". */
  unmentioned: z.boolean().default(false),
});

/** An organisation or a person with all its names. */
export type Entity = Readonly<z.infer<typeof fields>>;

/** Reads an entry of `entities.yaml`, and adds spellings of its names with digits. */
export const entitySchema = fields.transform((entity): Entity => {
  return { ...entity, names: [...entity.names, ...countedNames(entity)] };
});

/** A numeral that counts the members may be in digits: 四大行 has four, so it is also 4大行. */
function countedNames(entity: Entity): string[] {
  return allNames(entity).flatMap((name) => {
    const numeral = NUMERAL.exec(name)?.[0];
    if (numeral === undefined || readNumeral(numeral) !== entity.members.length) return [];
    return `${entity.members.length}${name.slice(numeral.length)}`;
  });
}

const NUMERAL = new RegExp(`^[${NUMERALS}]+`, 'u');

/** All names of the entity, products included. */
export function allNames(entity: Entity): string[] {
  return [...Object.values(entity.name), ...entity.names, ...entity.products];
}

/**
 * The names, folded by `fold`, that can mean only this entity. A name without the ending of its
 * kind may mean another: besides 光大银行, 光大 is also the group and the broker.
 */
export function certainNames(
  entity: Entity,
  kind: Kind | undefined,
  fold: (name: string) => string,
): ReadonlySet<string> {
  const names = [...Object.values(entity.name), ...entity.names].map(fold);
  const ambiguous = new Set(entity.ambiguous.map(fold));
  const endings = (kind?.endings ?? []).map(fold).flatMap((ending) => [ending, ` ${ending}`]);
  const isShort = (name: string) => endings.some((ending) => names.includes(`${name}${ending}`));
  return new Set(names.filter((name) => !ambiguous.has(name) && !isShort(name)));
}
