import type { EntityId } from '../entities/entity.ts';
import { factsAbout, partnershipsBetween } from '../facts/facts.ts';
import type { Library } from '../library.ts';
import { type Answer, type Block, choices, heading, notice } from './answer.ts';
import { bestKnown } from './best-known.ts';
import { compareFacts } from './compare-facts.ts';
import { coverageOf } from './coverage.ts';
import { companyAndBank, listFacts, noFacts, pairNotMentioned } from './list-facts.ts';
import { resolveNames } from './resolve-names.ts';
import { isComparable, isPair, type Pair, pairsWith, tryPairs } from './suggest-pairs.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

const SUGGESTIONS_MAX = 6;

/**
 * Two companies, or two banks, side by side.
 * @param a, b any of their names; both may stand in one of the two
 */
export function answerComparison(a: string, b: string, library: Library): Answer {
  const given = [a, b].filter((name) => name.trim() !== '');
  const ids = given.map((name) => resolveNames(name, library));
  const unknown = given.find((_, n) => ids[n]?.length === 0);
  const [first, second, ...others] = new Set(ids.flat());
  if (unknown !== undefined) return unknownName(unknown, first, library);
  if (first === undefined) return nothingGiven(library);
  if (second === undefined) {
    const key = given.length === 1 ? 'compare.one' : 'compare.same';
    const why = notice(key, { name: { entities: [first] } });
    return { kind: 'not-comparable', blocks: [why, ...tryPairs(pairsWith(first, library))] };
  }
  if (others.length > 0) return severalNames([first, second, ...others], library);
  return compareTwo(first, second, library);
}

function compareTwo(a: EntityId, b: EntityId, library: Library): Answer {
  const { entities } = library;
  const odd = [a, b].filter((id) => !isComparable(id, library));
  if (odd.length > 0) {
    const why = notice('compare.kinds', { names: { entities: odd } });
    return { kind: 'not-comparable', blocks: [why, ...tryOther([a, b], odd, library)] };
  }
  if (entities.get(a)?.kind !== entities.get(b)?.kind) return between(a, b, library);
  const without = [a, b].filter((id) => factsAbout(id, library.facts, entities).length === 0);
  if (without.length > 0) {
    const why = without.map((id) => noFacts(id, library));
    const blocks = [...why, ...tryOther([a, b], without, library)];
    return { kind: 'not-mentioned', blocks, coverage: coverageOf([], library) };
  }
  const { rows, neither } = compareFacts(a, b, library);
  const keys = neither.map((kind) => `fact.${kind}` as const);
  const blocks = [
    heading('compare.title', { names: { entities: [a, b] } }),
    ...related(a, b, library),
    ...rows,
    ...(keys.length === 0 ? [] : [notice('compare.neither', { kinds: { keys } })]),
  ];
  return { kind: 'comparison', blocks, coverage: coverageOf(blocks, library) };
}

/** A company and a bank cannot stand side by side; what they do together is most likely meant. */
function between(a: EntityId, b: EntityId, library: Library): Answer {
  const why = notice('compare.company-and-bank', companyAndBank(a, b, library));
  const found = partnershipsBetween(a, b, library.facts, library.entities);
  if (found.length > 0) {
    return listFacts(heading('name.facts', { names: { entities: [a, b] } }), found, library, [why]);
  }
  const each = [{ entity: a }, { entity: b }];
  const blocks = [why, pairNotMentioned(a, b, library), choices('partner', each)];
  return { kind: 'not-mentioned', blocks, coverage: coverageOf([], library) };
}

/** A fact of a member is one of its group as well: both sides show it, and this says why. */
function related(a: EntityId, b: EntityId, { entities }: Library): Block[] {
  const pairs: Pair[] = [
    [a, b],
    [b, a],
  ];
  return pairs
    .filter(([group, member]) => entities.membersOf(group).includes(member))
    .map(([group, member]) =>
      notice('compare.related', { group: { entities: [group] }, member: { entities: [member] } }),
    );
}

/** Pairs with the one of two that is none of `without`. */
function tryOther(two: Pair, without: readonly EntityId[], library: Library): Block[] {
  return two
    .filter((id) => !without.includes(id))
    .flatMap((id) => tryPairs(pairsWith(id, library)));
}

function nothingGiven(library: Library): Answer {
  const best = bestKnown(library).find(({ id }) => pairsWith(id, library).length > 0);
  const pairs = best === undefined ? [] : pairsWith(best.id, library);
  return { kind: 'empty', blocks: [notice('compare.empty'), ...tryPairs(pairs)] };
}

function severalNames(ids: readonly EntityId[], library: Library): Answer {
  const pairs = ids
    .flatMap((a, n) => ids.slice(n + 1).map((b): Pair => [a, b]))
    .filter(([a, b]) => isPair(a, b, library));
  const why = notice('compare.several', { names: { entities: ids } });
  return { kind: 'ambiguous-name', blocks: [why, ...tryPairs(pairs)] };
}

function unknownName(name: string, other: EntityId | undefined, library: Library): Answer {
  const pairs = library.suggestEntities(name, SUGGESTIONS_MAX).flatMap((id): Pair[] => {
    if (other === undefined) return pairsWith(id, library).slice(0, 1);
    return isPair(id, other, library) ? [[other, id]] : [];
  });
  const unknown = notice('name.unknown', { name: { asked: name } });
  const meant = pairs.length > 0 ? tryPairs(pairs) : whatCanBeAsked(undefined, library);
  return { kind: 'unknown-name', blocks: [unknown, ...meant] };
}
