import type { Again, Answer } from '../answer/answer.ts';
import { nearest } from '../answer/answer-passages.ts';
import { choices, heading, notice } from '../answer/blocks.ts';
import {
  asNearest,
  chooseCitations,
  passagesNaming,
  questionOf,
} from '../answer/find-citations.ts';
import { keepAnswer } from '../answer/kept-answers.ts';
import { caveatsOf, kindWithoutFacts, listFacts, noFacts } from '../answer/list-facts.ts';
import { knownIds, resolveNames } from '../answer/resolve-names.ts';
import { unknownName } from '../answer/unknown-name.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';
import { answerWithoutFact } from './pair-without-fact.ts';

/** What the library states about a company or a bank, found by any of its names. */
export function answerPartner(name: string, library: Library): Answer {
  if (name.trim() === '') {
    return { kind: 'empty', blocks: [notice('name.empty'), ...whatCanBeAsked(undefined, library)] };
  }
  const ids = resolveNames(name, library);
  return ids.length === 0 ? unknownName(name, 'partner', library) : answerIds(ids, library);
}

/** The same for one or two entities by id; an id that the library lacks is an unknown name. */
export function answerEntities(ids: readonly string[], library: Library): Answer {
  const known = knownIds(ids, library);
  return known === undefined
    ? unknownName(ids.join(' '), 'partner', library)
    : answerIds(known, library);
}

function answerIds(ids: readonly EntityId[], library: Library): Answer {
  const [first, second, ...others] = ids;
  if (first === undefined) throw new RangeError('no entity to describe');
  if (others.length > 0) return severalNames(ids, library);
  const again: Again = { command: 'partner', ids };
  return keepAnswer(again, library, () =>
    second === undefined
      ? answerOne(first, again, library)
      : answerTwo([first, second], again, library),
  );
}

function answerOne(id: EntityId, again: Again, library: Library): Answer {
  const found = library.factIndex.about(id);
  if (found.length === 0) return withoutFacts(id, again, library);
  const title = heading('name.facts', { names: { entities: [id] } });
  return { ...listFacts(title, found, library, caveatsOf(id, found)), again };
}

function answerTwo(pair: readonly [EntityId, EntityId], again: Again, library: Library): Answer {
  const between = library.factIndex.between(...pair);
  if (between.length > 0) {
    const title = heading('name.facts', { names: { entities: pair } });
    return { ...listFacts(title, between, library), again };
  }
  return pair.every((id) => library.mentioned.has(id))
    ? { ...answerWithoutFact(pair, library), again }
    : severalNames(pair, library);
}

/** Offers each by itself, because the library says nothing about them together. */
function severalNames(ids: readonly EntityId[], { mentioned }: Library): Answer {
  const unknown = ids.filter((id) => !mentioned.has(id));
  const why =
    unknown.length === 0 ? [] : [notice('name.not-mentioned', { names: { entities: unknown } })];
  const each = ids.map((entity) => ({ entity }));
  return {
    kind: 'ambiguous-name',
    blocks: [...why, notice('name.ambiguous'), choices('partner', each)],
  };
}

/**
 * Shows the passages that name the entity as the nearest ones. If none does, it appears only in a
 * title, a heading or a caption, or nowhere.
 */
function withoutFacts(id: EntityId, again: Again, library: Library): Answer {
  const why = [noFacts(id, library)];
  const question = questionOf([id], library);
  const passages = passagesNaming([id], library, question);
  if (passages.length > 0) {
    const found = chooseCitations(asNearest(passages), question, library);
    return { ...nearest(found, [], library, why), again };
  }
  const kind = kindWithoutFacts([id], library);
  return { kind, blocks: [...why, ...whatCanBeAsked(undefined, library)] };
}
