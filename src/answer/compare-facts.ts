import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Matter } from '../facts/fact.ts';
import { type Found, factsAbout, factsBetween, matterOf, sideIn } from '../facts/facts.ts';
import { FACT_KINDS, type Fact } from '../facts/kinds.ts';
import type { Library } from '../library.ts';
import type { Comparison, Side } from './answer.ts';
import { splitRow } from './split-row.ts';

/** Two side by side: the matters in which the library speaks of either. */
export interface Compared {
  readonly rows: readonly Comparison[];
  /** The kinds of which it has no fact of either. */
  readonly neither: readonly Fact['kind'][];
}

/**
 * Compares the facts about two entities, kind by kind: a row for each matter that both have (one
 * partner, one measure), then one row of what only one has. A kind without matters has one row.
 */
export function compareFacts(a: EntityId, b: EntityId, { facts, entities }: Library): Compared {
  const about = (entity: EntityId) => ({ entity, facts: factsAbout(entity, facts, entities) });
  const [left, right] = [about(a), about(b)];
  const byKind = FACT_KINDS.map(({ kind }) => ({
    kind,
    rows: rowsOf(kind, ofKind(left, kind), ofKind(right, kind), entities),
  }));
  return {
    rows: byKind.flatMap(({ rows }) => rows),
    neither: byKind.flatMap(({ kind, rows }) => (rows.length === 0 ? kind : [])),
  };
}

function ofKind({ entity, facts }: Side, kind: Fact['kind']): Side {
  return { entity, facts: facts.filter(({ fact }) => fact.kind === kind) };
}

function rowsOf(kind: Fact['kind'], left: Side, right: Side, entities: Entities): Comparison[] {
  const stated = new Set<string>();
  const shared = mattersOf(left, right, entities).flatMap((matter): Comparison[] => {
    const sides = [left, right].map((side) => within(side, matter, [left, right], entities));
    const ids = sides.flatMap(({ facts }) => facts.map(({ fact }) => fact.id));
    // 四大行 has no row of its own where the rows of its members say all of it.
    if (sides.some(({ facts }) => facts.length === 0) || ids.every((id) => stated.has(id))) {
      return [];
    }
    for (const id of ids) stated.add(id);
    const values = {
      kind: { key: `fact.${kind}` as const },
      matter: 'entity' in matter ? { entities: [matter.entity] } : matter,
    };
    return splitRow({ key: 'compare.shared', values }, sides, matter);
  });
  const rest = [left, right].map(({ entity, facts }) => ({
    entity,
    facts: facts.filter(({ fact }) => !stated.has(fact.id)),
  }));
  if (rest.every(({ facts }) => facts.length === 0)) return shared;
  const hasMatters = rest.some(({ entity, facts }) =>
    facts.some((found) => matterIn(found, entity) !== undefined),
  );
  const topic = hasMatters
    ? { key: 'compare.one-sided' as const, values: { kind: { key: `fact.${kind}` as const } } }
    : { key: `fact.${kind}` as const };
  return [...shared, ...splitRow(topic, rest)];
}

/** The different matters of both sides, groups last, so that their members come before them. */
function mattersOf(left: Side, right: Side, entities: Entities): Matter[] {
  const all = [left, right].flatMap(({ entity, facts }) =>
    facts.flatMap((found) => matterIn(found, entity) ?? []),
  );
  const different = [...new Map(all.map((matter) => [keyOf(matter), matter])).values()];
  const isGroup = (matter: Matter) =>
    'entity' in matter && entities.membersOf(matter.entity).length > 0;
  return [...different.filter((m) => !isGroup(m)), ...different.filter(isGroup)];
}

/** What one side has in a matter; with a partner, else through the partner's group or members. */
function within(
  { entity, facts }: Side,
  matter: Matter,
  all: readonly Side[],
  entities: Entities,
): Side {
  const own = facts.filter((found) => keyOf(matterIn(found, entity)) === keyOf(matter));
  if (own.length > 0 || !('entity' in matter)) return { entity, facts: own };
  const known = all.flatMap(({ facts }) => facts.map(({ fact }) => fact));
  return { entity, facts: factsBetween(entity, matter.entity, known, entities) };
}

function matterIn(found: Found, entity: EntityId): Matter | undefined {
  return matterOf(found.fact, sideIn(found, entity));
}

/** Two matters with the same key are the same. */
function keyOf(matter: Matter | undefined): string | undefined {
  if (matter === undefined) return undefined;
  return 'entity' in matter ? `entity ${matter.entity}` : `words ${matter.words}`;
}
