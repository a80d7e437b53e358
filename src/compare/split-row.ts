import type { Cell, Comparison } from '../answer/answer.ts';
import type { Matter } from '../facts/fact.ts';

/** Facts per side, and passages, that a row has at most, so that it can be shown whole. */
const FACTS_MAX = 8;
const PASSAGES_MAX = 12;

/**
 * A row of a comparison, or several that continue each other if there are many facts; none if there
 * are no facts.
 */
export function splitRow(
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
