import type { Block, Comparison } from '../answer/answer.ts';
import { heading } from '../answer/blocks.ts';
import type { EntityId } from '../entities/entity.ts';
import { type Found, joinsEquals } from '../facts/facts.ts';
import type { Library } from '../library/library.ts';

/** Shared partners named in a title. */
const PARTNERS_MAX = 3;

/**
 * The result of a comparison: whom both work with or, if there is no one, how many facts each has.
 * @param rows all rows of the comparison
 */
export function titleOf(
  a: EntityId,
  b: EntityId,
  rows: readonly Comparison[],
  { factIndex }: Library,
): Block {
  const names = { entities: [a, b] };
  const partners = partnersOfBoth(rows);
  if (partners.length === 0) {
    const [countA, countB] = [factIndex.about(a).length, factIndex.about(b).length];
    return heading('compare.counts', { names, a: countA, b: countB });
  }
  const shown = { entities: partners.slice(0, PARTNERS_MAX) };
  if (partners.length <= PARTNERS_MAX) return heading('compare.both', { names, partners: shown });
  return heading('compare.both-many', { names, partners: shown, count: partners.length });
}

/**
 * The partners of rows in which each side has a fact of its own with them that is no plan. What
 * comes through a group or a member is for the row to say, which says so.
 */
function partnersOfBoth(rows: readonly Comparison[]): EntityId[] {
  const [left, right] = ([0, 1] as const).map((side) =>
    rows.flatMap(({ matter, cells }) =>
      matter !== undefined && 'entity' in matter && cells[side].facts.some(isOwnDeed)
        ? matter.entity
        : [],
    ),
  );
  const ofRight = new Set(right);
  return [...new Set(left)].filter((id) => ofRight.has(id));
}

function isOwnDeed({ fact, via }: Found): boolean {
  return joinsEquals(fact) && via.length === 0 && fact.status === undefined;
}
