import type { Again, Answer, AnswerKind, Choice } from '../answer/answer.ts';
import { factsOf } from '../answer/blocks.ts';
import { readAgain } from '../answer/filter.ts';
import { rivalsOf } from '../compare/suggest-pairs.ts';
import { entitiesIn } from '../entities/entities.ts';
import type { EntityId, EntityPair } from '../entities/entity.ts';
import { joins, sidesOf } from '../facts/facts.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';

const NEXT_MAX = 2;
/** Facts about an entity that are looked through. */
const FACTS_MAX = 200;

/** The answers under which people ask on. */
const GOES_ON: ReadonlySet<AnswerKind> = new Set<AnswerKind>([
  'fact',
  'facts',
  'passages',
  'comparison',
  'timeline',
]);

/**
 * Adds what people ask next: the same of another partner, a comparison, the facts by date. Each has
 * an answer, and is not the one that is shown.
 */
export function withNext(answer: Answer, library: Library): Answer {
  if (!GOES_ON.has(answer.kind)) return answer;
  const known = kept(library).get(answer);
  const made = known ?? addNext(answer, library);
  if (known === undefined) kept(library).set(answer, made);
  return made;
}

/** With answers that are kept, what comes next is kept too. */
const kept = perLibrary(() => new WeakMap<Answer, Answer>());

function addNext(answer: Answer, library: Library): Answer {
  const about = entitiesOf(answer, library);
  const next = [...suggestions(about, answer, library)]
    .filter(({ again }) => again !== undefined && !isOf(again, answer.again))
    .slice(0, NEXT_MAX);
  return next.length === 0 ? answer : { ...answer, next };
}

/** Whom an answer is about, whether by a command or a question. */
function entitiesOf({ again, asked }: Answer, { entities }: Library): readonly EntityId[] {
  const ids = readAgain(again?.ids ?? []).entities.flatMap((id) => entities.get(id)?.id ?? []);
  return ids.length > 0 || asked === undefined ? ids : entitiesIn(asked, entities);
}

function* suggestions(
  [first, second, ...others]: readonly EntityId[],
  answer: Answer,
  library: Library,
): Iterable<Choice> {
  if (first === undefined) return;
  const isComparison = answer.kind === 'comparison';
  const isPair = second !== undefined && others.length === 0 && !isComparison;
  const pair = isPair ? inOrder([first, second], answer) : undefined;
  const [main] = pair ?? [first];
  const other = pair === undefined ? undefined : anotherThan(pair, library);
  if (other !== undefined) {
    yield toChoice('partner', 'next.other', other, [main, other]);
  }
  const rival = rivalsOf(main, library).find((id) => !(isComparison && id === second));
  if (rival !== undefined) yield toChoice('compare', 'next.compare', rival, [main, rival]);
  if (isDated(main, library)) yield toChoice('timeline', 'next.timeline', main, [main]);
}

/** A pair as its facts have it: whoever has partners first. */
function inOrder([a, b]: EntityPair, { blocks }: Answer): EntityPair {
  const fact = factsOf(blocks)[0]?.fact;
  return fact !== undefined && sidesOf(fact)[0] === b ? [b, a] : [a, b];
}

/** Another entity of the second one's kind that a fact joins to the first. */
function anotherThan([main, known]: EntityPair, library: Library): EntityId | undefined {
  const { entities, factIndex } = library;
  const kind = entities.get(known)?.kind;
  return factIndex
    .about(main)
    .slice(0, FACTS_MAX)
    .filter(({ fact, via }) => via.length === 0 && joins(fact))
    .flatMap(({ fact }) => sidesOf(fact))
    .find((id) => id !== main && id !== known && entities.get(id)?.kind === kind);
}

/** Whether several facts about an entity have a date. */
function isDated(id: EntityId, { factIndex }: Library): boolean {
  const dated = factIndex
    .about(id)
    .slice(0, FACTS_MAX)
    .filter(({ fact }) => fact.when !== undefined);
  return dated.length > 1;
}

function toChoice(
  command: 'partner' | 'compare' | 'timeline',
  key: 'next.other' | 'next.compare' | 'next.timeline',
  name: EntityId,
  ids: readonly EntityId[],
): Choice {
  const values = { name: { entities: [name] } };
  return { command, argument: { key, values }, again: { command, ids } };
}

function isOf(one: Again, other: Again | undefined): boolean {
  return (
    one.command === other?.command &&
    one.ids.length === other.ids.length &&
    one.ids.every((id) => other.ids.includes(id))
  );
}
