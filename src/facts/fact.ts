import { z } from 'zod';
import type { EntityId, EntityKind } from '../entities/entity.ts';
import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { partialDate } from '../knowledge/front-matter.ts';
import type { Place } from '../source/problem.ts';
import type { PartialDate } from '../text/dates.ts';
import type { Proof } from './proof.ts';

/** Words that are checked to stand in a quote, letter for letter. */
export const verbatim = z.string().trim().min(1);

export const entityId = z.string().transform((id) => id as EntityId);

export const ORGANISATIONS: readonly EntityKind[] = ['company', 'bank', 'regulator'];

/** What every entry of a facts file has, whatever its kind. */
export const commonFields = {
  /** Exactly as precise as the text; left out where the text has no date. */
  when: partialDate.optional(),
  /** How the text says it, where a date alone says less: 2015年底, 过去一年. */
  when_words: verbatim.optional(),
  /** The words that give the year, where the dated sentence has none. */
  year_from: verbatim.optional(),
  quotes: z.array(verbatim).min(1),
};

const commonSchema = z.strictObject(commonFields);
type CommonEntry = z.infer<typeof commonSchema>;

/** An entry of a facts file of one kind, as written. */
export type Entry<Fields> = CommonEntry & Fields;

/** What every verified fact has. */
export interface Verified {
  /** `<article>#<n>`, n being its place in the facts file. */
  readonly id: string;
  readonly article: Article;
  readonly at: Place;
  readonly when?: PartialDate;
  readonly whenWords?: string;
  readonly yearFrom?: Citation;
  readonly quotes: readonly Citation[];
}

/** One line of a fact as it is shown: a label of the text catalogue and verified words. */
export interface Detail {
  readonly label: DetailLabel;
  readonly words: readonly string[];
}

/** The labels that facts use; each locale's text catalogue has to know all of them. */
export type DetailLabel = 'form' | 'areas' | 'measure' | 'value' | 'position' | 'office';

/** What facts about different entities share, so that they can stand side by side. */
export type Matter = { readonly entity: EntityId } | { readonly words: string };

/** A kind of fact: how it is written, what has to be proved, whom it is about, how it reads. */
export interface FactKind<Kind extends string, Fields> {
  readonly kind: Kind;
  readonly fields: { readonly [Key in keyof Fields]: z.ZodType<Fields[Key]> };
  /** The fields that hold entity ids, whom a question about it names, and what they may be. */
  readonly about: { readonly [Key in keyof Fields & string]?: readonly EntityKind[] };
  /** Two facts with the same key say the same thing. */
  key(entry: Entry<Fields>): string;
  /** Reports what the quotes do not prove. */
  verify(entry: Entry<Fields>, proof: Proof): void;
  details(fields: Fields): Detail[];
  /** The matter of a fact about `of`; a kind without one has a single matter for all of its facts. */
  matter?(fields: Fields, of: EntityId): Matter;
}

/** Types a kind by its fields. */
export function defineKind<const Kind extends string, Fields extends object>(
  kind: FactKind<Kind, Fields>,
): FactKind<Kind, Fields> {
  return kind;
}

/** The verified fact that a kind makes. */
export type FactOf<K> =
  K extends FactKind<infer Kind, infer Fields>
    ? Verified & { readonly kind: Kind } & Readonly<Fields>
    : never;
