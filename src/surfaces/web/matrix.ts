import type { EntityId } from '../../entities/entity.ts';
import { beginningOf, type Found, joinsEquals, sidesOf } from '../../facts/facts.ts';
import type { Fact } from '../../facts/kinds.ts';

/** Who works with whom: the first sides of facts against the second ones. */
export interface Matrix {
  readonly rows: readonly EntityId[];
  readonly columns: readonly EntityId[];
  /** The facts of a pair, the earliest first. */
  cell(row: EntityId, column: EntityId): readonly Fact[];
  /** Whether there are more names than it has room for. */
  readonly isCut: boolean;
}

/** More rows or columns would show nothing but gaps. */
const [ROWS_MAX, COLUMNS_MAX] = [30, 20];

/** Puts facts that join two in the same role into a matrix, those with the most partners first. */
export function matrixOf(found: readonly Found[]): Matrix {
  const cells = new Map<string, Fact[]>();
  const [rows, columns] = [new Map<EntityId, Set<EntityId>>(), new Map<EntityId, Set<EntityId>>()];
  for (const { fact } of found) {
    const [row, column] = sidesOf(fact);
    if (!joinsEquals(fact) || row === undefined || column === undefined) continue;
    rows.set(row, (rows.get(row) ?? new Set()).add(column));
    columns.set(column, (columns.get(column) ?? new Set()).add(row));
    const key = keyOf(row, column);
    cells.set(key, [...(cells.get(key) ?? []), fact]);
  }
  return {
    rows: busiest(rows).slice(0, ROWS_MAX),
    columns: busiest(columns).slice(0, COLUMNS_MAX),
    cell: (row, column) => (cells.get(keyOf(row, column)) ?? []).toSorted(byBeginning),
    isCut: rows.size > ROWS_MAX || columns.size > COLUMNS_MAX,
  };
}

function keyOf(row: EntityId, column: EntityId): string {
  return `${row} ${column}`;
}

function busiest(partners: ReadonlyMap<EntityId, ReadonlySet<EntityId>>): EntityId[] {
  return [...partners].sort(([, a], [, b]) => b.size - a.size).map(([id]) => id);
}

/** Undated ones are the last. */
function byBeginning(a: Fact, b: Fact): number {
  const [one, other] = [a, b].map((fact) => beginningOf(fact) || '9999');
  return (one ?? '') < (other ?? '') ? -1 : Number(one !== other);
}
