import type { EntityId } from '../entities/entity.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { PartialDate } from '../text/dates.ts';
import type { AskedBy, Changing, Detail, FactKind, Matter } from './fact.ts';
import { FACT_KINDS, type Fact } from './kinds.ts';

/** A fact found for the entities that someone asked about. */
export interface Found {
  readonly fact: Fact;
  /** The groups or members through which it concerns them; empty for their own facts. */
  readonly via: readonly EntityId[];
}

const KINDS = new Map<string, FactKind<Fact['kind'], object>>(
  FACT_KINDS.map((kind) => [kind.kind, kind]),
);
const SIDE_FIELDS = new Map(FACT_KINDS.map(({ kind, sides }) => [kind, Object.keys(sides)]));

const kindOf = (fact: Fact) => {
  const kind = KINDS.get(fact.kind);
  if (kind === undefined) throw new RangeError(`no fact kind ${fact.kind}`);
  return kind;
};

/** The fields of a fact that contain its sides. */
export function sideFields(fact: Fact): readonly string[] {
  return SIDE_FIELDS.get(fact.kind) ?? [];
}

/** The sides of a fact. */
export function sidesOf(fact: Fact): EntityId[] {
  // The kind says which fields are entities; the compiler cannot know.
  const fields = fact as unknown as Readonly<Record<string, EntityId>>;
  return sideFields(fact).flatMap((field) => fields[field] ?? []);
}

/** What is shown between the sides of a fact. */
export function joinerOf(fact: Fact): string {
  return kindOf(fact).joiner;
}

/** Whether a fact relates its sides to each other. */
export function joins(fact: Fact): boolean {
  return kindOf(fact).joins ?? false;
}

/** Whether it joins two in the same role: they work together. */
export function joinsEquals(fact: Fact): boolean {
  const { joins = false, isDirected = false } = kindOf(fact);
  return joins && !isDirected;
}

/** What a fact says besides its sides and date, with whole numbers. */
export function details(fact: Fact): Detail[] {
  return kindOf(fact)
    .details(fact)
    .filter(({ words }) => words.length > 0)
    .map(({ label, words }) => {
      const whole = fact.whole[label];
      return { label, words: whole === undefined ? words : [whole] };
    });
}

/** What a title says of a fact about `of`; undefined if only that there is one. */
export function briefOf(fact: Fact, of: EntityId): 'sides' | 'details' | undefined {
  const { brief, joins } = kindOf(fact);
  return brief?.(fact, of) ?? (joins ? 'sides' : undefined);
}

/** The details that readers understand without a label, and the others. */
export function byLabel(fact: Fact): { readonly plain: Detail[]; readonly labelled: Detail[] } {
  const { selfEvident = [] } = kindOf(fact);
  const isPlain = ({ label }: Detail) => selfEvident.includes(label);
  const all = details(fact);
  return { plain: all.filter(isPlain), labelled: all.filter((each) => !isPlain(each)) };
}

/** What a fact about `of` has in common with others' facts; undefined if its kind has none. */
export function matterOf(fact: Fact, of: EntityId): Matter | undefined {
  return kindOf(fact).matter?.(fact, of);
}

/** The question that a fact answers, if its kind defines one. */
export function askedBy(fact: Fact): AskedBy | undefined {
  return kindOf(fact).askedBy?.(fact);
}

/** What another article may say differently, if anything. */
export function changingOf(fact: Fact): Changing | undefined {
  return kindOf(fact).changing?.(fact);
}

/** The quote with what someone said, and where in it that begins; undefined if no one speaks. */
export function saidIn(fact: Fact): { citation: Citation; start: number } | undefined {
  const quotes = fact.quotes.map(({ quote }) => quote);
  const at = kindOf(fact).said?.(fact, quotes);
  const citation = at && fact.quotes[at.quote];
  return citation && { citation, start: at.start };
}

/** The side of a fact through which it concerns an entity: itself, or its group or member. */
export function sideIn({ fact, via }: Found, entity: EntityId): EntityId {
  return sidesOf(fact).find((id) => via.includes(id)) ?? entity;
}

/** Puts facts about the entities themselves before those about their groups and members. */
export function ownFirst(found: readonly Found[]): Found[] {
  const isOwn = ({ via }: Found) => via.length === 0;
  return [...found.filter(isOwn), ...found.filter((each) => !isOwn(each))];
}

/** When a fact begins, as text that sorts by date; empty for an undated one. */
export function beginningOf({ when }: Pick<Fact, 'when'>): PartialDate | '' {
  return when?.from ?? when?.to ?? '';
}
