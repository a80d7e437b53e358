import type { Block, Comparison } from '../answer/answer.ts';
import { heading } from '../answer/blocks.ts';
import type { Message } from '../answer/message.ts';
import type { EntityId } from '../entities/entity.ts';
import { details, type Found, joinsEquals } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Library } from '../library/library.ts';

/** Shared partners named in a title. */
const PARTNERS_MAX = 3;

/**
 * The result of a comparison: whom both work with, else the values of the one measure that both
 * have, else how many facts each has.
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
    const values = valuesOfBoth(rows);
    if (values !== undefined) return heading('compare.values', { names, ...values });
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

function isOwnDeed(found: Found): boolean {
  return joinsEquals(found.fact) && isOwn(found);
}

/** If both have one measure, and each one value of it, of the same time: these. */
function valuesOfBoth(rows: readonly Comparison[]): Message['values'] {
  const [row, ...others] = rows.filter(({ matter }) => matter !== undefined && 'words' in matter);
  const matter = row?.matter;
  if (matter === undefined || !('words' in matter) || others.length > 0) return undefined;
  const [a, b] =
    row?.cells.map(({ facts: [only, ...more] }) =>
      only !== undefined && more.length === 0 && isOwn(only) ? only.fact : undefined,
    ) ?? [];
  if (a === undefined || b === undefined || !isOfOneTime(a, b)) return undefined;
  const [left, right] = [valueIn(a), valueIn(b)];
  if (left === undefined || right === undefined) return undefined;
  return { measure: { terms: [matter.words] }, a: { terms: [left] }, b: { terms: [right] } };
}

/** Whether two have the same date or, without one, are of one article. */
function isOfOneTime(a: Fact, b: Fact): boolean {
  if (a.whenWords !== b.whenWords || a.when?.written !== b.when?.written) return false;
  return a.when !== undefined || a.article === b.article;
}

/** The value, whole: 超过20家 where the fact gives 20家. */
function valueIn(fact: Fact): string | undefined {
  return details(fact).find(({ label }) => label === 'value')?.words[0];
}

function isOwn({ fact, via }: Found): boolean {
  return via.length === 0 && fact.status === undefined;
}
