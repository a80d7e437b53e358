import { type Comparison, proofOf, type Side } from '../answer/answer.ts';
import type { Matter } from '../facts/fact.ts';

/** A row has at most so many facts of a side, and rests on so many passages: it can be shown whole. */
const FACTS_MAX = 5;
const PASSAGES_MAX = 12;

/** A row of a comparison, or several that go on with each other if there are many facts. */
export function splitRow(
  topic: Comparison['topic'],
  sides: readonly Side[],
  matter?: Matter,
): Comparison[] {
  const rows: Comparison[] = [];
  const length = Math.max(...sides.map(({ facts }) => facts.length));
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && to - from < FACTS_MAX && isShort(sides, from, to + 1)) to++;
    const [left, right] = part(sides, from, to);
    if (left === undefined || right === undefined) throw new RangeError('a row has two sides');
    rows.push({
      kind: 'comparison',
      topic,
      ...(matter === undefined ? {} : { matter }),
      sides: [left, right],
      ...(from === 0 ? {} : { continued: true }),
    });
    from = to;
  }
  return rows;
}

function part(sides: readonly Side[], from: number, to: number): Side[] {
  return sides.map(({ entity, facts }) => ({ entity, facts: facts.slice(from, to) }));
}

function isShort(sides: readonly Side[], from: number, to: number): boolean {
  const facts = part(sides, from, to).flatMap(({ facts }) => facts);
  const proof = facts.flatMap(({ fact }) => proofOf(fact));
  return new Set(proof.map(({ passage }) => passage)).size <= PASSAGES_MAX;
}
