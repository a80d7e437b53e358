import type { EntityId } from '../../entities/entity.ts';
import type { PairFacts } from './draw-matrix.ts';

/** More cells, rows and columns than these are not read on a phone. */
const [CELLS_MAX, LONG_MAX, SHORT_MAX] = [60, 60, 14];

/** The part of a matrix that is shown. */
interface Picked {
  readonly rows: readonly EntityId[];
  readonly columns: readonly EntityId[];
  readonly shown: readonly PairFacts[];
}

/**
 * Picks who is shown: those with most others, the latest first among equals. There are no more
 * columns than rows.
 * @param about these come first
 */
export function pickBest(cells: readonly PairFacts[], about: readonly EntityId[]): Picked {
  const [rows, columns] = [ranked(cells, 'row', about), ranked(cells, 'column', about)];
  if (columns.length > rows.length) {
    const turned = cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row }));
    return pick(turned, columns, rows);
  }
  return pick(cells, rows, columns);
}

function pick(
  cells: readonly PairFacts[],
  allRows: readonly EntityId[],
  allColumns: readonly EntityId[],
): Picked {
  const columns = allColumns.slice(0, SHORT_MAX);
  const byRow = new Map<EntityId, PairFacts[]>();
  for (const cell of cells) {
    if (!columns.includes(cell.column)) continue;
    const known = byRow.get(cell.row);
    if (known === undefined) byRow.set(cell.row, [cell]);
    else known.push(cell);
  }
  const shown: PairFacts[] = [];
  const rows: EntityId[] = [];
  for (const row of allRows) {
    const own = byRow.get(row) ?? [];
    if (own.length === 0) continue;
    if (rows.length === LONG_MAX || shown.length + own.length > CELLS_MAX) break;
    rows.push(row);
    shown.push(...own);
  }
  const used = new Set(shown.map(({ column }) => column));
  return { rows, columns: columns.filter((id) => used.has(id)), shown };
}

function ranked(
  cells: readonly PairFacts[],
  side: 'row' | 'column',
  about: readonly EntityId[],
): EntityId[] {
  const all = new Map<EntityId, { count: number; latest: string }>();
  for (const cell of cells) {
    const known = all.get(cell[side]) ?? { count: 0, latest: '' };
    const latest = cell.latest > known.latest ? cell.latest : known.latest;
    all.set(cell[side], { count: known.count + 1, latest });
  }
  const place = (id: EntityId) => (about.includes(id) ? about.indexOf(id) : about.length);
  return [...all]
    .toSorted(
      ([a, one], [b, other]) =>
        place(a) - place(b) || other.count - one.count || compare(other.latest, one.latest),
    )
    .map(([id]) => id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
