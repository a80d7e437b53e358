import type { Again, Answer, Block } from '../answer/answer.ts';
import { bestKnown, hasFacts } from '../answer/best-known.ts';
import { choices, heading, notice } from '../answer/blocks.ts';
import { coverageOf } from '../answer/coverage.ts';
import { keepAnswer } from '../answer/kept-answers.ts';
import { caveatsOf, kindWithoutFacts, listFacts, noFactOf, noFacts } from '../answer/list-facts.ts';
import { meantNames, sayMeant } from '../answer/meant-names.ts';
import { knownIds, NAMES_MAX } from '../answer/resolve-names.ts';
import { tooLong } from '../answer/unknown-name.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import type { EntityId, EntityPair } from '../entities/entity.ts';
import type { EntityKind } from '../entities/kinds.ts';
import type { Library } from '../library/library.ts';
import { compareFacts } from './compare-facts.ts';
import { isComparable, isPair, pairsWith, rivalsOf, tryPairs } from './suggest-pairs.ts';
import { titleOf } from './title-of.ts';

const SUGGESTIONS_MAX = 6;

/**
 * Compares two entities of one kind.
 * @param a, b any of their names; one of the two may contain both
 */
export function answerComparison(a: string, b: string, library: Library): Answer {
  const given = [a, b].filter((name) => name.trim() !== '');
  const read = given.map((name) => meantNames(name, library));
  const answer = compareGiven(
    given,
    read.map(({ ids }) => ids),
    library,
  );
  return sayMeant(answer, ...read);
}

function compareGiven(
  given: readonly string[],
  ids: readonly (readonly EntityId[])[],
  library: Library,
): Answer {
  const unknown = given.find((_, n) => ids[n]?.length === 0);
  const [first, second] = new Set(ids.flat());
  if (unknown !== undefined) return unknownName(unknown, first, library);
  if (first === undefined) return nothingGiven(library);
  if (second === undefined) {
    const key = given.length === 1 ? 'compare.one' : 'compare.same';
    return refuse([first], library) ?? oneName(first, key, library);
  }
  return compareIds(ids.flat(), library);
}

/** The same from the ids in an answer's `again`. */
export function answerComparisonAgain(ids: readonly string[], library: Library): Answer {
  const known = new Set(knownIds(ids, library));
  if (known.size < 2) return unknownName(ids.join(' '), undefined, library);
  return compareIds([...known], library);
}

function compareIds(ids: readonly EntityId[], library: Library): Answer {
  const [a, b, ...others] = new Set(ids);
  if (a === undefined || b === undefined) throw new RangeError('nothing to compare with');
  if (others.length > 0) return severalNames([a, b, ...others], library);
  return comparisonOf(a, b, library);
}

function comparisonOf(a: EntityId, b: EntityId, library: Library): Answer {
  return keepAnswer(
    againOf(a, b),
    library,
    () => refuse([a, b], library) ?? compareTwo(a, b, library),
  );
}

function compareTwo(a: EntityId, b: EntityId, library: Library): Answer {
  const [kind, other] = [a, b].map((id) => library.entities.get(id)?.kind);
  if (kind !== other) return between(a, b, library);
  const { rows, neither } = compareFacts(a, b, library);
  const keys = neither.map((kind) => `fact.${kind}` as const);
  const blocks = [
    titleOf(a, b, rows, library),
    ...related(a, b, library),
    ...[a, b].flatMap((id) => caveatsOf(id, library.factIndex.about(id))),
    ...rows,
    ...(keys.length === 0 ? [] : [notice('compare.neither', { kinds: { keys } })]),
  ];
  return {
    kind: 'comparison',
    blocks,
    coverage: coverageOf(blocks, library),
    again: againOf(a, b),
  };
}

function againOf(a: EntityId, b: EntityId): Again {
  return { command: 'compare', ids: [a, b] };
}

/** Refuses entities that cannot be compared: people, regulators, those without facts. */
function refuse(ids: readonly EntityId[], library: Library): Answer | undefined {
  const odd = ids.filter((id) => !isComparable(id, library));
  const without = ids.filter((id) => !hasFacts(id, library));
  const sound = ids.filter((id) => !odd.includes(id) && !without.includes(id));
  const instead = tryPairs(
    sound.length > 0 ? sound.flatMap((id) => pairsWith(id, library)) : bestPairs(library),
  );
  if (odd.length > 0) {
    const why = notice('compare.kinds', {
      kinds: { entityKinds: comparableKinds(library) },
      names: { entities: odd },
    });
    return { kind: 'not-comparable', blocks: [why, ...instead] };
  }
  if (without.length === 0) return undefined;
  const why = without.map((id) => noFacts(id, library));
  return { kind: kindWithoutFacts(without, library), blocks: [...why, ...instead] };
}

/** Two of different kinds cannot be compared; most likely the question is what connects them. */
function between(a: EntityId, b: EntityId, library: Library): Answer {
  const why = notice('compare.different-kinds', {
    a: { entities: [a] },
    aKind: { entityKinds: kindsOf([a], library) },
    b: { entities: [b] },
    bKind: { entityKinds: kindsOf([b], library) },
  });
  const found = library.factIndex.between(a, b);
  if (found.length > 0) {
    const title = heading('name.facts', { names: { entities: [a, b] } });
    return { ...listFacts(title, found, library, [why]), again: againOf(a, b) };
  }
  const each = [{ entity: a }, { entity: b }];
  const blocks = [why, noFactOf([a, b]), choices('partner', each)];
  return { kind: kindWithoutFacts([a, b], library), blocks };
}

function comparableKinds({ entities }: Library): EntityKind[] {
  return entities.kinds.all.filter(({ partners }) => partners).map(({ id }) => id);
}

function kindsOf(ids: readonly EntityId[], { entities }: Library): EntityKind[] {
  return ids.flatMap((id) => entities.get(id)?.kind ?? []);
}

/** A member's facts count for its group too, so both sides show them; this notice says why. */
function related(a: EntityId, b: EntityId, { entities }: Library): Block[] {
  const pairs: EntityPair[] = [
    [a, b],
    [b, a],
  ];
  return pairs
    .filter(([group, member]) => entities.membersOf(group).includes(member))
    .map(([group, member]) =>
      notice('compare.related', { group: { entities: [group] }, member: { entities: [member] } }),
    );
}

function oneName(id: EntityId, key: 'compare.one' | 'compare.same', library: Library): Answer {
  const why = notice(key, { name: { entities: [id] } });
  return { kind: 'not-comparable', blocks: [why, ...tryPairs(pairsWith(id, library))] };
}

function nothingGiven(library: Library): Answer {
  return { kind: 'empty', blocks: [notice('compare.empty'), ...tryPairs(bestPairs(library))] };
}

/** Pairs of the best known entity that can be compared. */
function bestPairs(library: Library): EntityPair[] {
  const best = bestKnown(library).find(({ id }) => rivalsOf(id, library).length > 0);
  return best === undefined ? [] : pairsWith(best.id, library);
}

function severalNames(ids: readonly EntityId[], library: Library): Answer {
  const pairs = ids
    .flatMap((a, n) => ids.slice(n + 1).map((b): EntityPair => [a, b]))
    .filter(([a, b]) => isPair(a, b, library));
  const why = notice('compare.several', { names: { entities: ids } });
  return { kind: 'ambiguous-name', blocks: [why, ...tryPairs(pairs)] };
}

function unknownName(name: string, other: EntityId | undefined, library: Library): Answer {
  if (name.length > NAMES_MAX) return tooLong(library);
  const pairs = library.suggestEntities(name, SUGGESTIONS_MAX).flatMap((id): EntityPair[] => {
    if (other === undefined) return pairsWith(id, library).slice(0, 1);
    return isPair(id, other, library) ? [[other, id]] : [];
  });
  const unknown = notice('name.unknown', { name: { asked: name } });
  const meant = pairs.length > 0 ? tryPairs(pairs) : whatCanBeAsked(undefined, library);
  return { kind: 'unknown-name', blocks: [unknown, ...meant] };
}
