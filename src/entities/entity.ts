import { z } from 'zod';
import { NUMERALS, readNumeral } from '../language/zh/numerals.ts';
import { DEFAULT_LOCALE, perOtherLocale } from '../text/locale.ts';
import type { EntityKind, Kind } from './kinds.ts';

/** Two entities that are spoken of together. */
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
  /** The name to show, by locale; the default one where a locale has none. */
  name: z.strictObject({
    [DEFAULT_LOCALE]: shownName,
    ...perOtherLocale(shownName.exactOptional()),
  }),
  /** What people type: full, short, English, ticker-like. Width, case and script are folded. */
  names: words,
  /** Products that stand for it. */
  products: words,
  /** Longer words that hold one of the names and mean something else. */
  not: words,
  /** Names that may mean another when they stand alone: they help to find, and prove nothing. */
  ambiguous: words,
  /** What belongs to it. */
  members: z.array(entityId).default([]),
  /** Known, so that the bot can say "not in the library": no article mentions it. */
  unmentioned: z.boolean().default(false),
});

/** An organisation or a person with all its names. */
export type Entity = Readonly<z.infer<typeof fields>>;

/** An entry of `entities.yaml`, the other spellings of its names added. */
export const entitySchema = fields.transform((entity): Entity => {
  return { ...entity, names: [...entity.names, ...countedNames(entity)] };
});

/**
 * A numeral that counts the members is a number, and may be written as one: 四大行 has four, and is
 * 4大行.
 */
function countedNames(entity: Entity): string[] {
  return allNames(entity).flatMap((name) => {
    const numeral = NUMERAL.exec(name)?.[0];
    if (numeral === undefined || readNumeral(numeral) !== entity.members.length) return [];
    return `${entity.members.length}${name.slice(numeral.length)}`;
  });
}

const NUMERAL = new RegExp(`^[${NUMERALS}]+`, 'u');

/** Every word that means the entity. */
export function allNames(entity: Entity): string[] {
  return [...Object.values(entity.name), ...entity.names, ...entity.products];
}

/**
 * The names, folded by `fold`, that mean the entity and nothing else wherever they appear alone. One
 * that leaves out the ending of its kind may mean another: 光大 is the group and the broker of 光大银行.
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
