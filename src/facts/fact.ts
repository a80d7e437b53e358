import { z } from 'zod';
import type { EntityId } from '../entities/entity.ts';
import type { EntityType } from '../entities/kinds.ts';
import type { Place } from '../files/problem.ts';
import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { formatInterval, type Interval, parseInterval } from '../text/dates.ts';
import type { Statement } from './statement.ts';

/** Words that are checked to stand in a quote, letter for letter. */
export const verbatim = z.string().trim().min(1);

/** Whose id it is, if anyone's, is looked up where the entities are known. */
export const entityId = z.string().brand<'EntityId'>();

export const ORGANISATIONS: readonly EntityType[] = ['organisation'];

/** When, as precise as the text: `2017`, `2017-06-30`, `2017-01/2017-06`, `2015/..`. */
export type When = Interval & { readonly written: string };

const when = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .transform((text, context): When => {
    const interval = parseInterval(text);
    if (interval !== undefined) return { ...interval, written: formatInterval(interval) };
    context.addIssue({
      code: 'custom',
      message:
        'is no date as precise as the text: 2017, 2017-06, 2017-06-30, 2017-01/2017-06, 2015/.. or ../2015',
    });
    return z.NEVER;
  });

/** What `year_from` says where the year is that of the article. */
export const PUBLISHED = 'published';

/** What every entry of a facts file has, whatever its kind. */
export const commonFields = {
  /** Exactly as precise as the text; left out where the text has no date. */
  when: when.optional(),
  /** How the text says it, where a date alone says less: 2015年底, 过去一年. */
  when_words: verbatim.optional(),
  /** The words that give the year, where the dated sentence has none, or `published`. */
  year_from: verbatim.optional(),
  /** The text speaks of what is to come. */
  status: z.enum(['planned'], 'is none of: planned').optional(),
  /** Why a person who read the quotes believes it. */
  confirmed: z
    .string()
    .trim()
    .regex(/\p{L}/u, 'says nothing: write why this reading is right, or leave it out')
    .optional(),
  quotes: z.array(verbatim).min(1),
};

const commonSchema = z.strictObject(commonFields);
type CommonEntry = z.infer<typeof commonSchema>;

/** An entry of a facts file of one kind, as written. */
export type Entry<Fields> = CommonEntry & Fields;

/** What every believed fact has. */
export interface Believed {
  /** `<article>#<n>`, n being its place in the facts file. */
  readonly id: string;
  readonly article: Article;
  readonly at: Place;
  readonly when?: When;
  readonly whenWords?: string;
  /** Its year is inferred from these words, or from the date of the article. */
  readonly yearFrom?: Citation | typeof PUBLISHED;
  readonly status?: 'planned';
  /** By the program, which found nothing to confuse, or by a person, and why. */
  readonly believed: { readonly by: 'program' } | { readonly by: 'person'; readonly why: string };
  /** Fields that the fact gives in part, as the text has them whole: 超过20家 for 20家. */
  readonly whole: Readonly<Record<string, string>>;
  readonly quotes: readonly Citation[];
}

/** One line of a fact as it is shown: a label of the text catalogue and checked words. */
export interface Detail {
  readonly label: DetailLabel;
  readonly words: readonly string[];
}

/** The labels that facts use; each locale's text catalogue has to know all of them. */
export type DetailLabel =
  | 'form'
  | 'areas'
  | 'measure'
  | 'value'
  | 'position'
  | 'office'
  | 'amount'
  | 'share';

/** What facts about different entities share, so that they can stand side by side. */
export type Matter = { readonly entity: EntityId } | { readonly words: string };

/**
 * A question that a fact answers, as a key of the text catalogue, and the words that lead to it.
 */
export interface AskedBy {
  readonly key: 'ask.partnership' | 'ask.positioning' | 'ask.figure' | 'ask.stake';
  /** The sides and words that the text puts in. */
  readonly values: Readonly<
    Record<string, { readonly entities: readonly EntityId[] } | { readonly words: string }>
  >;
  readonly words: string;
}

/** A kind of fact: how it is written, whom it is about, what has to be said, how it reads. */
export interface FactKind<Kind extends string, Fields> {
  readonly kind: Kind;
  readonly fields: { readonly [Key in keyof Fields]: z.core.$ZodType<Fields[Key]> };
  /** The fields that hold entity ids, whom a question about it names, and what they may be. */
  readonly sides: { readonly [Key in keyof Fields & string]?: readonly EntityType[] };
  /** Its sides have different roles, so that each can take the other's place. */
  readonly isDirected?: true;
  /** It joins its sides: what two have to do with each other is a fact of such a kind. */
  readonly joins?: true;
  /** Between its sides on a surface. */
  readonly joiner: string;
  /** Two facts with the same key say the same thing. */
  key(entry: Entry<Fields>): string;
  /** What sentences of the article have to say, one each. */
  statements(fields: Fields): Statement[];
  details(fields: Fields): Detail[];
  /**
   * The matter of a fact about `of`; a kind without one has a single matter for all of its facts.
   */
  matter?(fields: Fields, of: EntityId): Matter;
  /** The question that such a fact answers, if it can be put without the answer. */
  askedBy?(fields: Fields): AskedBy;
}

/** Types a kind by its fields. */
export function defineKind<const Kind extends string, Fields extends object>(
  kind: FactKind<Kind, Fields>,
): FactKind<Kind, Fields> {
  return kind;
}

/** The believed fact that a kind makes. */
export type FactOf<K> =
  K extends FactKind<infer Kind, infer Fields>
    ? Believed & { readonly kind: Kind } & Readonly<Fields>
    : never;
