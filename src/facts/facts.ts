import type { EntityId } from '../entities/entity.ts';
import type { PartialDate } from '../text/dates.ts';
import type { AskedBy, Detail, FactKind, Matter } from './fact.ts';
import { FACT_KINDS, type Fact } from './kinds.ts';

/** A fact as an answer about some entity states it. */
export interface Found {
  readonly fact: Fact;
  /**
   * The groups, or the members, through which it concerns those asked about; empty for their own.
   */
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

/** The fields of a fact that hold whom it is about. */
export function sideFields(fact: Fact): readonly string[] {
  return SIDE_FIELDS.get(fact.kind) ?? [];
}

/** Whom a fact is about. */
export function sidesOf(fact: Fact): EntityId[] {
  // Which of its fields are entities, its kind tells: the compiler cannot.
  const fields = fact as unknown as Readonly<Record<string, EntityId>>;
  return sideFields(fact).flatMap((field) => fields[field] ?? []);
}

/** What stands between the sides of a fact where it is shown. */
export function joinerOf(fact: Fact): string {
  return kindOf(fact).joiner;
}

/** Whether a fact says what two have to do with each other. */
export function joins(fact: Fact): boolean {
  return kindOf(fact).joins ?? false;
}

/** Whether it joins two that have the same part in it: they work together. */
export function joinsEquals(fact: Fact): boolean {
  const { joins = false, isDirected = false } = kindOf(fact);
  return joins && !isDirected;
}

/** What a fact says beyond whom it is about and when, its numbers whole. */
export function details(fact: Fact): Detail[] {
  return kindOf(fact)
    .details(fact)
    .filter(({ words }) => words.length > 0)
    .map(({ label, words }) => {
      const whole = fact.whole[label];
      return { label, words: whole === undefined ? words : [whole] };
    });
}

/** What a fact about `of` shares with facts about others; undefined if its kind has no matters. */
export function matterOf(fact: Fact, of: EntityId): Matter | undefined {
  return kindOf(fact).matter?.(fact, of);
}

/** The question that a fact answers, if its kind has one. */
export function askedBy(fact: Fact): AskedBy | undefined {
  return kindOf(fact).askedBy?.(fact);
}

/** Which side of a fact an entity is, itself or through its group or member. */
export function sideIn({ fact, via }: Found, entity: EntityId): EntityId {
  return sidesOf(fact).find((id) => via.includes(id)) ?? entity;
}

/** Facts that need no group or member before those that do. */
export function ownFirst(found: readonly Found[]): Found[] {
  const isOwn = ({ via }: Found) => via.length === 0;
  return [...found.filter(isOwn), ...found.filter((each) => !isOwn(each))];
}

/** When a fact begins, as text that sorts; empty for an undated one. */
export function beginningOf({ when }: Pick<Fact, 'when'>): PartialDate | '' {
  return when?.from ?? when?.to ?? '';
}
