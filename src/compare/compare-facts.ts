import type { Cell, Comparison } from '../answer/answer.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Matter } from '../facts/fact.ts';
import { type Found, matterOf, sideIn } from '../facts/facts.ts';
import { FACT_KINDS, type Fact } from '../facts/kinds.ts';
import type { Library } from '../library/library.ts';

/** Two entities side by side. */
export interface Compared {
  readonly rows: readonly Comparison[];
  /** The kinds of fact that neither has. */
  readonly neither: readonly Fact['kind'][];
}

/**
 * Compares the facts about two entities, kind by kind: a row for each matter that both have (one
 * partner, one measure), then one for what only one has. A kind without matters has one row.
 */
export function compareFacts(a: EntityId, b: EntityId, library: Library): Compared {
  const byKind = FACT_KINDS.map(({ kind }) => {
    const [left, right] = [sideOf(a, kind, library), sideOf(b, kind, library)];
    return { kind, rows: rowsOf(kind, left, right, library) };
  });
  return {
    rows: byKind.flatMap(({ rows }) => rows),
    neither: byKind.flatMap(({ kind, rows }) => (rows.length === 0 ? kind : [])),
  };
}

/** One side's facts of a kind, also by matter. */
interface Matters extends Cell {
  readonly byMatter: ReadonlyMap<string, { readonly matter: Matter; readonly facts: Found[] }>;
}

function sideOf(entity: EntityId, kind: Fact['kind'], { factIndex }: Library): Matters {
  const facts = factIndex.about(entity).filter(({ fact }) => fact.kind === kind);
  const byMatter = new Map<string, { matter: Matter; facts: Found[] }>();
  for (const found of facts) {
    const matter = matterOf(found.fact, sideIn(found, entity));
    if (matter === undefined) continue;
    const known = byMatter.get(keyOf(matter));
    if (known === undefined) byMatter.set(keyOf(matter), { matter, facts: [found] });
    else known.facts.push(found);
  }
  return { entity, facts, byMatter };
}

function rowsOf(kind: Fact['kind'], left: Matters, right: Matters, library: Library): Comparison[] {
  const stated = new Set<string>();
  const shared = mattersOf(left, right, library).flatMap((matter): Comparison[] => {
    const cells = [left, right].map((side) => within(side, matter, kind, library));
    const ids = cells.flatMap(({ facts }) => facts.map(({ fact }) => fact.id));
    // 四大行 (the big four banks) has no row of its own if its members' rows have all its facts.
    if (cells.some(({ facts }) => facts.length === 0) || ids.every((id) => stated.has(id))) {
      return [];
    }
    for (const id of ids) stated.add(id);
    const values = {
      kind: { key: `fact.${kind}` as const },
      matter: 'entity' in matter ? { entities: [matter.entity] } : matter,
    };
    return splitRow({ key: 'compare.shared', values }, cells, matter);
  });
  const rest = [left, right].map(({ entity, facts }) => ({
    entity,
    facts: facts.filter(({ fact }) => !stated.has(fact.id)),
  }));
  if (rest.every(({ facts }) => facts.length === 0)) return shared;
  // A kind has matters or none, whatever the fact.
  const hasMatters = left.byMatter.size + right.byMatter.size > 0;
  const topic = hasMatters
    ? { key: 'compare.one-sided' as const, values: { kind: { key: `fact.${kind}` as const } } }
    : { key: `fact.${kind}` as const };
  return [...shared, ...splitRow(topic, rest)];
}

/** The different matters of both sides; groups last, after their members. */
function mattersOf(left: Matters, right: Matters, { entities }: Library): Matter[] {
  const byKey = new Map([...left.byMatter, ...right.byMatter]);
  const different = [...byKey.values()].map(({ matter }) => matter);
  const isGroup = (matter: Matter) =>
    'entity' in matter && entities.membersOf(matter.entity).length > 0;
  return [...different.filter((m) => !isGroup(m)), ...different.filter(isGroup)];
}

/** One side's facts on a matter; on a partner, if need be, through its group or members. */
function within(
  { entity, byMatter }: Matters,
  matter: Matter,
  kind: Fact['kind'],
  { factIndex }: Library,
): Cell {
  const own = byMatter.get(keyOf(matter))?.facts;
  if (own !== undefined) return { entity, facts: own };
  if (!('entity' in matter)) return { entity, facts: [] };
  const between = factIndex.between(entity, matter.entity);
  return { entity, facts: between.filter(({ fact }) => fact.kind === kind) };
}

/** Equal matters have equal keys. */
function keyOf(matter: Matter): string {
  return 'entity' in matter ? `entity ${matter.entity}` : `words ${matter.words}`;
}

/** Facts per side, and passages, that a row has at most, so that it can be shown whole. */
const FACTS_MAX = 5;
const PASSAGES_MAX = 12;

/** One row of a comparison, or several that continue each other if there are many facts. */
function splitRow(
  topic: Comparison['topic'],
  cells: readonly Cell[],
  matter?: Matter,
): Comparison[] {
  const rows: Comparison[] = [];
  const length = Math.max(...cells.map(({ facts }) => facts.length));
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && to - from < FACTS_MAX && isShort(cells, from, to + 1)) to++;
    const [left, right] = part(cells, from, to);
    if (left === undefined || right === undefined) throw new RangeError('a row has two cells');
    rows.push({
      kind: 'comparison',
      topic,
      ...(matter === undefined ? {} : { matter }),
      cells: [left, right],
      ...(from === 0 ? {} : { continued: true }),
    });
    from = to;
  }
  return rows;
}

function part(cells: readonly Cell[], from: number, to: number): Cell[] {
  return cells.map(({ entity, facts }) => ({ entity, facts: facts.slice(from, to) }));
}

function isShort(cells: readonly Cell[], from: number, to: number): boolean {
  const facts = part(cells, from, to).flatMap(({ facts }) => facts);
  const proof = facts.flatMap(({ fact }) => fact.quotes);
  return new Set(proof.map(({ passage }) => passage)).size <= PASSAGES_MAX;
}
