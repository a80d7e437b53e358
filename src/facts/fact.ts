import { z } from 'zod';
import type { EntityId } from '../entities/entity.ts';
import type { EntityType } from '../entities/kinds.ts';
import type { Place } from '../files/problem.ts';
import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { formatInterval, type Interval, parseInterval } from '../text/dates.ts';
import type { Readings } from './candidates/candidate.ts';
import type { SourceSentence } from './source-sentence.ts';
import type { Statement } from './statement.ts';

/** Words that have to appear in a quote, letter for letter. */
export const verbatim = z.string().trim().min(1);

/** Whether an entity has this id is checked where the entities are known. */
export const sideId = z.string().brand<'EntityId'>();

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
        'is not a date as precise as the text, such as 2017, 2017-06, 2017-06-30, 2017-01/2017-06, 2015/.. or ../2015',
    });
    return z.NEVER;
  });

/** What `year_from` says if the year is that of the article. */
export const PUBLISHED = 'published';

/** The fields that entries of every kind have. */
export const commonFields = {
  /** Exactly as precise as the text; omitted if the text has no date. */
  when: when.optional(),
  /** The text's own words, where a date alone says less: 2015年底, 过去一年. */
  when_words: verbatim.optional(),
  /** The words that give the year if the dated sentence has none, or `published`. */
  year_from: verbatim.optional(),
  /** Set if the text speaks of the future. */
  status: z.enum(['planned'], 'can only be planned').optional(),
  /** Why a person who read the quotes believes the fact. */
  confirmed: z
    .string()
    .trim()
    .regex(/\p{L}/u, 'has no words: write why this reading is right, or leave it out')
    .optional(),
  quotes: z.array(verbatim).min(1),
};

const commonSchema = z.strictObject(commonFields);
type CommonEntry = z.infer<typeof commonSchema>;

/** An entry of a facts file of one kind, as written. */
export type Entry<Fields> = CommonEntry & Fields;

/** The fields of every believed fact. */
export interface Believed {
  /** `<article>#<n>`, where n counts the entries of the facts file from 1. */
  readonly id: string;
  readonly article: Article;
  readonly at: Place;
  readonly when?: When;
  readonly whenWords?: string;
  /** Where its year is inferred from: these words, or the date of the article. */
  readonly yearFrom?: Citation | typeof PUBLISHED;
  readonly status?: 'planned';
  /** By the program, which found no doubt, or by a person, who says why. */
  readonly believed: { readonly by: 'program' } | { readonly by: 'person'; readonly why: string };
  /** Numbers that the fact gives in part, by field, as the text has them whole: 超过20家 for 20家. */
  readonly whole: Readonly<Record<string, string>>;
  readonly quotes: readonly Citation[];
}

/** One line of a displayed fact: a label of the text catalogue and checked words. */
export interface Detail {
  readonly label: DetailLabel;
  readonly words: readonly string[];
}

/** The labels that facts use; every locale's text catalogue has all of them. */
export type DetailLabel =
  | 'form'
  | 'areas'
  | 'measure'
  | 'value'
  | 'position'
  | 'office'
  | 'amount'
  | 'share';

/** What facts about different entities have in common, so that they can be compared. */
export type Matter = { readonly entity: EntityId } | { readonly words: string };

/** What a later article may state otherwise: an entity's number of branches, a share held. */
export interface Changing {
  /** What besides the sides tells it from others: the measure of a figure; empty if nothing does. */
  readonly of: string;
  readonly words: string;
}

/** Where in the quotes of a fact begins what someone said: which quote, and the offset in it. */
export interface SaidAt {
  readonly quote: number;
  readonly start: number;
}

/** A question that a fact answers, as a key of the text catalogue, and words that lead to it. */
export interface AskedBy {
  readonly key: 'ask.partnership' | 'ask.positioning' | 'ask.figure' | 'ask.stake';
  /** The sides and words that fill in the text. */
  readonly values: Readonly<
    Record<string, { readonly entities: readonly EntityId[] } | { readonly words: string }>
  >;
  readonly words: string;
}

/** A kind of fact: its fields, its sides, what sentences have to say, and how it is shown. */
export interface FactKind<Kind extends string, Fields> {
  readonly kind: Kind;
  readonly fields: { readonly [Key in keyof Fields]: z.core.$ZodType<Fields[Key]> };
  /** The fields with the ids of the sides, and the types of entity that each accepts. */
  readonly sides: { readonly [Key in keyof Fields & string]?: readonly EntityType[] };
  /** Its sides have different roles, so they could be confused with each other. */
  readonly isDirected?: true;
  /** It relates its sides to each other; questions about a pair find such facts. */
  readonly joins?: true;
  /** Shown between its sides. */
  readonly joiner: string;
  /** Two facts with the same key say the same thing. */
  key(entry: Entry<Fields>): string;
  /** What sentences of the article have to say; one sentence per statement. */
  statements(fields: Fields): Statement[];
  /** The facts of the kind that a sentence may state, for suggestions; the checks judge each. */
  candidates(sentence: SourceSentence): Readings<Fields>[];
  details(fields: Fields): Detail[];
  /** Details whose words readers understand without the label. */
  readonly selfEvident?: readonly DetailLabel[];
  /**
   * Whether a title says the self-evident details of a fact about `of`. Otherwise it says the other
   * sides of a kind that joins, and of another only that there are such facts.
   */
  brief?(fields: Fields, of: EntityId): 'details' | undefined;
  /** The matter of a fact about `of`. Without this, all facts of the kind share one matter. */
  matter?(fields: Fields, of: EntityId): Matter;
  /** What articles of different dates may say differently of the same sides. */
  changing?(fields: Fields): Changing | undefined;
  /** Where its quotes say what the fields do not: the words of a speaker. */
  said?(fields: Fields, quotes: readonly string[]): SaidAt;
  /** The question that such a fact answers, if it can be asked without giving the answer. */
  askedBy?(fields: Fields): AskedBy;
}

/** Returns the kind as it is, and infers its types. */
export function defineKind<const Kind extends string, Fields extends object>(
  kind: FactKind<Kind, Fields>,
): FactKind<Kind, Fields> {
  return kind;
}

/** The type of a kind's believed facts. */
export type FactOf<K> =
  K extends FactKind<infer Kind, infer Fields>
    ? Believed & { readonly kind: Kind } & Readonly<Fields>
    : never;
