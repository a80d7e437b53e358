import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Detail, FactKind, Matter } from './fact.ts';
import { FACT_KINDS, type Fact, type Partnership } from './kinds.ts';

/** A fact as an answer about some entity states it. */
export interface Found {
  readonly fact: Fact;
  /** The group, or the member, through which the fact concerns the entity asked about. */
  readonly via?: EntityId;
}

const kindOf = (fact: Fact) => {
  const kind = FACT_KINDS.find(({ kind }) => kind === fact.kind);
  if (kind === undefined) throw new RangeError(`no fact kind ${fact.kind}`);
  return kind as unknown as FactKind<Fact['kind'], object>;
};

/** The fields of a fact that hold whom it is about. */
export function aboutFields(fact: Fact): string[] {
  return Object.keys(kindOf(fact).about);
}

/** Whom a fact is about. */
export function about(fact: Fact): EntityId[] {
  const fields = fact as unknown as Record<string, EntityId>;
  return aboutFields(fact).flatMap((field) => fields[field] ?? []);
}

/** What a fact says beyond whom it is about and when. */
export function details(fact: Fact): Detail[] {
  return kindOf(fact)
    .details(fact)
    .filter(({ words }) => words.length > 0);
}

/** What a fact about `of` shares with facts about others; undefined if its kind has no matters. */
export function matterOf(fact: Fact, of: EntityId): Matter | undefined {
  return kindOf(fact).matter?.(fact, of);
}

/**
 * The facts about an entity: its own, then those of its members and of the groups it belongs to,
 * each with `via`; by kind, then the latest first, undated ones last.
 */
export function factsAbout(id: EntityId, facts: readonly Fact[], entities: Entities): Found[] {
  const circle: (EntityId | undefined)[] = [
    undefined,
    ...entities.membersOf(id),
    ...entities.groupsOf(id),
  ];
  const found = new Map<string, Found>();
  for (const via of circle) {
    for (const fact of facts) {
      if (found.has(fact.id) || !about(fact).includes(via ?? id)) continue;
      found.set(fact.id, via === undefined ? { fact } : { fact, via });
    }
  }
  return [...found.values()].toSorted((a, b) => byKindThenDate(a.fact, b.fact));
}

/** The partnerships of two sides: their own first, then those of their groups and members. */
export function partnershipsBetween(
  a: EntityId,
  b: EntityId,
  facts: readonly Fact[],
  entities: Entities,
): Found[] {
  const ofA = factsAbout(a, facts, entities);
  const ofB = new Map(factsAbout(b, facts, entities).map((found) => [found.fact.id, found]));
  const between = ofA.flatMap((found): Found[] => {
    const other = ofB.get(found.fact.id);
    if (found.fact.kind !== 'partnership' || other === undefined) return [];
    // 四大互联网巨头 and 四大行: their members' facts say nothing of the two as such.
    if (isMember(found.via, a, entities) && isMember(other.via, b, entities)) return [];
    const via = found.via ?? other.via;
    return [via === undefined ? { fact: found.fact } : { fact: found.fact, via }];
  });
  const isExact = ({ via }: Found) => via === undefined;
  return [...between.filter(isExact), ...between.filter((found) => !isExact(found))];
}

function isMember(id: EntityId | undefined, of: EntityId, entities: Entities): boolean {
  return id !== undefined && entities.membersOf(of).includes(id);
}

export function isPartnership(fact: Fact): fact is Partnership {
  return fact.kind === 'partnership';
}

function byKindThenDate(a: Fact, b: Fact): number {
  const order = (fact: Fact) => FACT_KINDS.findIndex(({ kind }) => kind === fact.kind);
  if (a.kind !== b.kind) return order(a) - order(b);
  return (b.when ?? '') < (a.when ?? '') ? -1 : (b.when ?? '') > (a.when ?? '') ? 1 : 0;
}
