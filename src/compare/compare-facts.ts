import type { Cell, Comparison } from '../answer/answer.ts';
import type { Message } from '../answer/message.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Matter } from '../facts/fact.ts';
import { beginningOf, type Found, matterOf, sideIn } from '../facts/facts.ts';
import { FACT_KINDS, type Fact } from '../facts/kinds.ts';
import type { Library } from '../library/library.ts';
import { splitRow } from './split-row.ts';

/** Two entities side by side. */
export interface Compared {
  readonly rows: readonly Comparison[];
  /** The kinds of fact that neither has. */
  readonly neither: readonly Fact['kind'][];
}

/**
 * Compares the facts about two entities: a row for each matter that both have (one partner, one
 * measure) and for each kind without matters that both have, kind by kind; then, again kind by
 * kind, a row for what only one has. Swapping the two swaps the cells and changes nothing else.
 */
export function compareFacts(a: EntityId, b: EntityId, library: Library): Compared {
  const byKind = FACT_KINDS.map(({ kind }) => {
    const [left, right] = [sideOf(a, kind, library), sideOf(b, kind, library)];
    return { kind, ...rowsOf(kind, left, right, library) };
  });
  return {
    rows: [...byKind.flatMap(({ shared }) => shared), ...byKind.flatMap(({ apart }) => apart)],
    neither: byKind.flatMap(({ kind, shared, apart }) =>
      shared.length + apart.length === 0 ? kind : [],
    ),
  };
}

/** One side's facts of a kind, also by matter. */
interface Matters extends Cell {
  readonly byMatter: ReadonlyMap<string, { readonly matter: Matter; readonly facts: Found[] }>;
}

function sideOf(entity: EntityId, kind: Fact['kind'], library: Library): Matters {
  const facts = library.factIndex.about(entity).filter(({ fact }) => fact.kind === kind);
  const byMatter = new Map<string, { matter: Matter; facts: Found[] }>();
  for (const found of facts) {
    const matter = matterOf(found.fact, sideIn(found, entity));
    if (matter === undefined) continue;
    const key = keyOf(matter, library);
    const known = byMatter.get(key);
    if (known === undefined) byMatter.set(key, { matter, facts: [found] });
    else known.facts.push(found);
  }
  return { entity, facts, byMatter };
}

/** The rows of a kind that both sides share, and those of which one side has nothing. */
interface KindRows {
  readonly shared: readonly Comparison[];
  readonly apart: readonly Comparison[];
}

function rowsOf(kind: Fact['kind'], left: Matters, right: Matters, library: Library): KindRows {
  const kindWords = { key: `fact.${kind}` as const };
  if (left.byMatter.size + right.byMatter.size === 0) {
    // A kind has matters or none, whatever the fact.
    const rows = splitRow(kindWords, [left, right].map(cellOf));
    const both = left.facts.length > 0 && right.facts.length > 0;
    return both ? { shared: rows, apart: [] } : { shared: [], apart: rows };
  }
  const stated = new Set<string>();
  const shared = sharedMatters(left, right, kind, library).flatMap(({ cells, matter }) => {
    const ids = cells.flatMap(({ facts }) => facts.map(({ fact }) => fact.id));
    // 四大行 (the big four banks) has no row of its own if its members' rows have all its facts.
    if (ids.every((id) => stated.has(id))) return [];
    for (const id of ids) stated.add(id);
    return splitRow(topicOf(kindWords, matter), cells, matter);
  });
  const rest = [left, right].map(({ entity, facts }) => ({
    entity,
    facts: facts.filter(({ fact }) => !stated.has(fact.id)),
  }));
  return {
    shared,
    apart: splitRow({ key: 'compare.one-sided', values: { kind: kindWords } }, rest),
  };
}

function topicOf(kind: { readonly key: `fact.${Fact['kind']}` }, matter: Matter): Message {
  const words = 'entity' in matter ? { entities: [matter.entity] } : { terms: [matter.words] };
  return { key: 'compare.shared', values: { kind, matter: words } };
}

interface Shared {
  readonly matter: Matter;
  readonly cells: readonly Cell[];
}

/** The matters of which both sides have facts, the newest first; groups after their members. */
function sharedMatters(
  left: Matters,
  right: Matters,
  kind: Fact['kind'],
  library: Library,
): Shared[] {
  const keys = [...new Set([...left.byMatter.keys(), ...right.byMatter.keys()])];
  const all = keys.flatMap((key) => {
    const matters = [left, right].flatMap(({ byMatter }) => byMatter.get(key)?.matter ?? []);
    const [matter] = matters;
    if (matter === undefined) return [];
    const cells = [left, right].map((side) => within(side, key, matter, kind, library));
    if (cells.some(({ facts }) => facts.length === 0)) return [];
    const newest = cells
      .flatMap(({ facts }) => facts.map(({ fact }) => beginningOf(fact)))
      .toSorted()
      .at(-1);
    return { key, cells, matter: nameMatter(matter, cells, library), newest: newest ?? '' };
  });
  const isGroup = ({ matter }: Shared) =>
    'entity' in matter && library.entities.membersOf(matter.entity).length > 0;
  return all.toSorted(
    (one, other) =>
      Number(isGroup(one)) - Number(isGroup(other)) ||
      compare(other.newest, one.newest) ||
      compare(one.key, other.key),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One side's facts on a matter; on a partner, if need be, through its group or members. */
function within(
  { entity, byMatter }: Matters,
  key: string,
  matter: Matter,
  kind: Fact['kind'],
  { factIndex }: Library,
): Cell {
  const own = byMatter.get(key)?.facts;
  if (own !== undefined) return { entity, facts: own };
  if (!('entity' in matter)) return { entity, facts: [] };
  const between = factIndex.between(entity, matter.entity);
  return { entity, facts: between.filter(({ fact }) => fact.kind === kind) };
}

/** The words of a matter: those of its facts or, where these differ, the name of their term. */
function nameMatter(matter: Matter, cells: readonly Cell[], { terms }: Library): Matter {
  if ('entity' in matter) return matter;
  const words = cells.flatMap(({ entity, facts }) =>
    facts.flatMap((found) => {
      const own = matterOf(found.fact, sideIn(found, entity));
      return own !== undefined && 'words' in own ? own.words : [];
    }),
  );
  const [first = matter.words, ...others] = [...new Set(words)].sort();
  return { words: others.length === 0 ? first : terms.nameOf(first) };
}

/** Equal matters have equal keys: the words of one term are one matter. */
function keyOf(matter: Matter, { terms }: Library): string {
  return 'entity' in matter ? `entity ${matter.entity}` : `words ${terms.conceptOf(matter.words)}`;
}

function cellOf({ entity, facts }: Cell): Cell {
  return { entity, facts };
}
