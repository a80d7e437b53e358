import type { Entities } from '../entities/entities.ts';
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

const kindOf = (fact: Fact) => {
  const kind = FACT_KINDS.find(({ kind }) => kind === fact.kind);
  if (kind === undefined) throw new RangeError(`no fact kind ${fact.kind}`);
  return kind as unknown as FactKind<Fact['kind'], object>;
};

/** The fields of a fact that hold whom it is about. */
export function sideFields(fact: Fact): string[] {
  return Object.keys(kindOf(fact).sides);
}

/** Whom a fact is about. */
export function sidesOf(fact: Fact): EntityId[] {
  const fields = fact as unknown as Record<string, EntityId>;
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

/**
 * The facts about an entity: its own, then those of its members and of the groups it belongs to,
 * each with `via`; by kind, then the latest first, undated ones last.
 */
export function factsAbout(id: EntityId, facts: readonly Fact[], entities: Entities): Found[] {
  const circle = circleOf(id, entities);
  const found = facts.flatMap((fact): Found[] => {
    const side = circle.find((each) => sidesOf(fact).includes(each));
    return side === undefined ? [] : [{ fact, via: side === id ? [] : [side] }];
  });
  return found.toSorted((a, b) => byKindThenDate(a.fact, b.fact));
}

/**
 * The facts that join two: their own first, then those of their groups and members. A group is its
 * members here: 四大互联网巨头 and 四大行 are joined by what any member of the one has to do with any member
 * of the other.
 */
export function factsBetween(
  a: EntityId,
  b: EntityId,
  facts: readonly Fact[],
  entities: Entities,
): Found[] {
  const [aroundA, aroundB] = [circleOf(a, entities), circleOf(b, entities)];
  const found = facts.filter(joins).flatMap((fact): Found[] => {
    const sides = sidesOf(fact);
    // The same side of a fact is no other one: 京东 and 京东金融 are not joined by what 京东金融 does.
    const ways = aroundA.flatMap((x) =>
      aroundB.flatMap((y) =>
        x !== y && sides.includes(x) && sides.includes(y)
          ? [[x, y].filter((id) => id !== a && id !== b)]
          : [],
      ),
    );
    const [via] = ways.toSorted((one, other) => one.length - other.length);
    return via === undefined ? [] : [{ fact, via }];
  });
  return ownFirst(found.toSorted((one, other) => byKindThenDate(one.fact, other.fact)));
}

/** An entity, its members, and the groups it belongs to. */
function circleOf(id: EntityId, { membersOf, groupsOf }: Entities): EntityId[] {
  return [id, ...membersOf(id), ...groupsOf(id)];
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

function byKindThenDate(a: Fact, b: Fact): number {
  const order = (fact: Fact) => FACT_KINDS.findIndex(({ kind }) => kind === fact.kind);
  if (a.kind !== b.kind) return order(a) - order(b);
  const [first, second] = [beginningOf(a), beginningOf(b)];
  return second < first ? -1 : second > first ? 1 : 0;
}
