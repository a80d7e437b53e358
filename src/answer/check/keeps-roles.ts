import type { EntityId } from '../../entities/entity.ts';
import type { Fact } from '../../facts/kinds.ts';
import { spotsOf } from '../../facts/proof.ts';
import type { PlacedNeed } from '../../search/analyze.ts';
import type { Span } from '../../text/normalize.ts';
import { isHeldBy } from './is-held-by.ts';
import type { Reading } from './read-sentence.ts';

/**
 * Whether who does what is the same in a claim as in a fact's quotes, although its words may have
 * another order. 京东金融为7家银行搭建平台 is neither 7家银行为京东金融搭建平台 nor 京东金融为银行搭建7家平台.
 * @param value where the claim has the figure, or the position, of the fact
 */
export function keepsRoles(
  claim: Reading,
  fact: Fact,
  value: Span | undefined,
  quoted: readonly Reading[],
): boolean {
  if (fact.kind !== 'figure' && fact.kind !== 'positioning') return true;
  if (value === undefined) return false;
  const words = fact.kind === 'figure' ? fact.value : fact.position;
  return quoted.some((source) =>
    spotsOf(words, source.statement).some(
      (spot) =>
        isSameOrder(fact.entity, claim, value, source, spot) &&
        (fact.kind !== 'figure' || countsSame(claim, value, source, spot)),
    ),
  );
}

/** A claim that takes its subject from the sentence before has no place for it. */
function isSameOrder(
  entity: EntityId,
  claim: Reading,
  value: Span,
  source: Reading,
  spot: Span,
): boolean {
  const [own, theirs] = [claim, source].map(({ words }) =>
    words.filter(({ name }) => name === entity).map(({ start }) => start),
  );
  if (own === undefined || own.length === 0) return true;
  const isFirst = (starts: readonly number[] = [], at: Span) => starts.some((n) => n < at.start);
  return isFirst(own, value) === isFirst(theirs, spot);
}

/** What stands behind the number in both is the same thing. */
function countsSame(claim: Reading, value: Span, source: Reading, spot: Span): boolean {
  const number = source.figures.find((figure) => figure.start === spot.start);
  const [own, theirs] = [thingBehind(value, claim), number && thingBehind(number, source)];
  return own === undefined || theirs === undefined || isHeldBy(own, theirs);
}

function thingBehind({ end }: Span, { words }: Reading): PlacedNeed | undefined {
  return words.find(({ start }) => start === end || start === end + 1);
}
