import { z } from 'zod';
import { NUMERALS, readNumeral } from '../language/zh/numerals.ts';
import { LOCALES } from '../text/locale.ts';

/** Two entities that are spoken of together. */
export type EntityPair = readonly [EntityId, EntityId];

/** A company and a bank are the two sides of a partnership; the others stand on none. */
const ENTITY_KINDS = ['company', 'bank', 'regulator', 'person'] as const;

const words = z.array(z.string().trim().min(1)).default([]);
export const entityId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens')
  .brand<'EntityId'>();

export type EntityId = z.infer<typeof entityId>;

export type EntityKind = (typeof ENTITY_KINDS)[number];

const fields = z.strictObject({
  id: entityId,
  kind: z.enum(ENTITY_KINDS),
  /** The name to show, a locale each. */
  name: z.record(z.enum(LOCALES), z.string().trim().min(1)),
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

/** A company, bank, regulator or person with all its names. */
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

/** A bank by its name without the word for bank is its group, its broker, its insurer as well. */
const BANK_WORDS = ['银行', ' bank'];

/** The names, folded by `fold`, that mean the entity and nothing else wherever they stand alone. */
export function certainNames(entity: Entity, fold: (name: string) => string): ReadonlySet<string> {
  const names = [...Object.values(entity.name), ...entity.names].map(fold);
  const ambiguous = new Set(entity.ambiguous.map(fold));
  const isShort = (name: string) =>
    entity.kind === 'bank' && BANK_WORDS.some((word) => names.includes(`${name}${word}`));
  return new Set(names.filter((name) => !ambiguous.has(name) && !isShort(name)));
}
