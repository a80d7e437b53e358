import { LRUCache } from 'lru-cache';
import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Passage } from '../knowledge/article.ts';
import { beginningOf, type Found, joins, ownFirst, sidesOf } from './facts.ts';
import { FACT_KINDS, type Fact } from './kinds.ts';

/**
 * Finds the facts of a library by entity, date and passage. Facts never change, so they are ordered
 * once; a look-up reads only the facts it finds.
 */
export interface FactIndex {
  /** All facts, in the order of their files. */
  readonly all: readonly Found[];
  /**
   * The facts about an entity, and, with `via`, those about its members and the groups it belongs
   * to. Ordered by kind, then the latest first, undated ones last.
   */
  about(id: EntityId): readonly Found[];
  /**
   * The facts that join two: their own first, then those of their groups and members. A group
   * counts as its members: 四大互联网巨头 and 四大行 are joined by any fact that joins a member of
   * one with a member of the other.
   */
  between(a: EntityId, b: EntityId): readonly Found[];
  /** Sorts facts by beginning, then by end, the latest first; undated ones last, ties as in `all`. */
  newestFirst(found: readonly Found[]): Found[];
  /** The facts that a passage helps to prove, in the order of their files. */
  on(passage: Passage): readonly Fact[];
}

/** The most recently used lists are kept, up to this many facts in all. */
const KEPT_MAX = 100_000;

export function createFactIndex(facts: readonly Fact[], entities: Entities): FactIndex {
  const sorted = facts.toSorted(byKindThenDate);
  const rank = new Map(sorted.map((fact, n) => [fact, n]));
  const bySide = group(sorted, sidesOf);
  const joinedBySide = group(sorted.filter(joins), sidesOf);
  const byPassage = group(facts, ({ quotes }) => quotes.map(({ passage }) => passage));
  const newest = new Map(facts.toSorted(byNewest).map((fact, n) => [fact, n]));
  const circles = new Map<EntityId, readonly EntityId[]>();
  const kept = new LRUCache<string, readonly Found[]>({
    maxSize: KEPT_MAX,
    sizeCalculation: ({ length }) => length + 1,
  });

  /** An entity, its members, and the groups it belongs to. */
  const circleOf = (id: EntityId): readonly EntityId[] => {
    const known = circles.get(id) ?? [id, ...entities.membersOf(id), ...entities.groupsOf(id)];
    if (entities.get(id) !== undefined) circles.set(id, known);
    return known;
  };
  const remember = (key: string, look: () => readonly Found[]): readonly Found[] => {
    const found = kept.get(key) ?? look();
    kept.set(key, found);
    return found;
  };
  const sortBy = (order: ReadonlyMap<Fact, number>, found: Iterable<Found>): Found[] =>
    [...found].sort((a, b) => (order.get(a.fact) ?? 0) - (order.get(b.fact) ?? 0));

  const about = (id: EntityId): Found[] => {
    const found = new Map<Fact, Found>();
    for (const side of circleOf(id)) {
      const via = side === id ? [] : [side];
      for (const fact of bySide.get(side) ?? []) {
        if (!found.has(fact)) found.set(fact, { fact, via });
      }
    }
    return sortBy(rank, found.values());
  };

  const between = (a: EntityId, b: EntityId): Found[] => {
    const around = [circleOf(a), circleOf(b)] as const;
    const [fewer = []] = around
      .map((circle) => circle.flatMap((side) => joinedBySide.get(side) ?? []))
      .sort((one, other) => one.length - other.length);
    const found = [...new Set(fewer)].flatMap((fact): Found[] => {
      const via = wayBetween(a, b, around, sidesOf(fact));
      return via === undefined ? [] : [{ fact, via }];
    });
    return ownFirst(sortBy(rank, found));
  };

  return {
    all: facts.map((fact) => ({ fact, via: [] })),
    about: (id) => remember(`about ${id}`, () => about(id)),
    between: (a, b) => remember(`between ${a} ${b}`, () => between(a, b)),
    newestFirst: (found) => sortBy(newest, found),
    on: (passage) => byPassage.get(passage) ?? [],
  };
}

/** The groups and members through which a fact's sides join two; undefined if they do not. */
function wayBetween(
  a: EntityId,
  b: EntityId,
  [aroundA, aroundB]: readonly [readonly EntityId[], readonly EntityId[]],
  sides: readonly EntityId[],
): EntityId[] | undefined {
  const ofB = aroundB.filter((id) => sides.includes(id));
  // It takes two different sides: what 京东金融 does with others does not join 京东 and 京东金融.
  const ways = aroundA
    .filter((id) => sides.includes(id))
    .flatMap((x) =>
      ofB.filter((y) => x !== y).map((y) => [x, y].filter((id) => id !== a && id !== b)),
    );
  return ways.toSorted((one, other) => one.length - other.length)[0];
}

/** Groups facts by key, in order; each fact once per key. */
function group<Key>(
  facts: readonly Fact[],
  keysOf: (fact: Fact) => readonly Key[],
): ReadonlyMap<Key, readonly Fact[]> {
  const groups = new Map<Key, Fact[]>();
  for (const fact of facts) {
    for (const key of new Set(keysOf(fact))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [fact]);
      else known.push(fact);
    }
  }
  return groups;
}

const KIND_ORDER = new Map(FACT_KINDS.map(({ kind }, n) => [kind, n]));

function byKindThenDate(a: Fact, b: Fact): number {
  const order = ({ kind }: Fact) => KIND_ORDER.get(kind) ?? 0;
  return order(a) - order(b) || compare(beginningOf(b), beginningOf(a));
}

function byNewest(a: Fact, b: Fact): number {
  return compare(beginningOf(b), beginningOf(a)) || compare(endOf(b), endOf(a));
}

/** What has no end goes on, so it ends after everything else. */
function endOf({ when }: Fact): string {
  return when?.to ?? LATEST;
}

const LATEST = '9999';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
