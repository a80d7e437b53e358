import { z } from 'zod';
import { LOCALES } from '../text/locale.ts';

export type EntityId = string & { readonly __brand: 'EntityId' };

/** A company and a bank are the two sides of a partnership; the others stand on none. */
const ENTITY_KINDS = ['company', 'bank', 'regulator', 'person'] as const;

const words = z.array(z.string().trim().min(1)).default([]);
const entityId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens')
  .transform((id) => id as EntityId);

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** An entry of `entities.yaml`. */
export const entitySchema = z.strictObject({
  id: entityId,
  kind: z.enum(ENTITY_KINDS),
  /** The name to show, a locale each. */
  name: z.strictObject(
    Object.fromEntries(LOCALES.map((locale) => [locale, z.string().trim().min(1)])) as Record<
      (typeof LOCALES)[number],
      z.ZodString
    >,
  ),
  /** What people type: full, short, English, ticker-like. Width, case and script are folded. */
  names: words,
  /** Products that stand for it. */
  products: words,
  /** Longer words that hold one of the names and mean something else. */
  not: words,
  /** What belongs to it. */
  members: z.array(entityId).default([]),
  /** Known, so that the bot can say "not in the library": no article mentions it. */
  unmentioned: z.boolean().default(false),
});

/** A company, bank, regulator or person with all its names. */
export type Entity = Readonly<z.infer<typeof entitySchema>>;

/** Every word that means the entity. */
export function allNames(entity: Entity): string[] {
  return [...Object.values(entity.name), ...entity.names, ...entity.products];
}
