import type { Again, Answer, Block, Filter } from '../answer/answer.ts';
import { nearest } from '../answer/answer-passages.ts';
import { choices, heading, notice } from '../answer/blocks.ts';
import {
  againOf,
  applyFilter,
  type FilterAsked,
  type List,
  nothingLeft,
  readAgain,
  readFilter,
  sayFilter,
  sayUndated,
  unclearFilter,
} from '../answer/filter.ts';
import {
  asNearest,
  chooseCitations,
  passagesNaming,
  questionOf,
} from '../answer/find-citations.ts';
import { keepAnswer } from '../answer/kept-answers.ts';
import { caveatsOf, factsOn, kindWithoutFacts, listFacts, noFacts } from '../answer/list-facts.ts';
import { meantNames, sayMeant } from '../answer/meant-names.ts';
import { knownIds } from '../answer/resolve-names.ts';
import { unknownName } from '../answer/unknown-name.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import type { EntityId, EntityPair } from '../entities/entity.ts';
import { type Found, sidesOf } from '../facts/facts.ts';
import { isShortFor, nameAsQuoted } from '../facts/name-as-quoted.ts';
import type { Library } from '../library/library.ts';
import { answerWithoutFact } from './pair-without-fact.ts';

/** What the library states about one or two entities, found by any of their names. */
export function answerPartner(name: string, library: Library, asked: FilterAsked = {}): Answer {
  if (name.trim() === '') {
    return { kind: 'empty', blocks: [notice('name.empty'), ...whatCanBeAsked(undefined, library)] };
  }
  const meant = meantNames(name, library);
  if (meant.ids.length === 0) return unknownName(name, 'partner', library);
  return sayMeant(answerIds(meant.ids, asked, library), meant);
}

/** The same for one or two entities by id; an id that the library lacks is an unknown name. */
export function answerEntities(ids: readonly string[], library: Library): Answer {
  return answerNamed(ids, {}, library);
}

/** The same from the ids in an answer's `again`: those of entities, and the filter. */
export function answerPartnerAgain(ids: readonly string[], library: Library): Answer {
  const { entities, asked } = readAgain(ids);
  return entities.length === 0 ? answerPartner('', library) : answerNamed(entities, asked, library);
}

function answerNamed(ids: readonly string[], asked: FilterAsked, library: Library): Answer {
  const known = knownIds(ids, library);
  if (known === undefined) return unknownName(ids.join(' '), 'partner', library);
  return answerIds(known, asked, library);
}

function answerIds(ids: readonly EntityId[], asked: FilterAsked, library: Library): Answer {
  const [first, second, ...others] = ids;
  if (first === undefined) throw new RangeError('no entity to describe');
  if (others.length > 0) return severalNames(ids, library);
  const found = factsOn(ids, library);
  const { filter, unread } = readFilter(asked, found);
  if (found.length > 0 && unread.length > 0) return unclearFilter(unread, listOf(ids));
  // Without facts there is nothing to filter, and passages may answer.
  const again = againOf(listOf(ids), found.length === 0 ? {} : filter);
  return keepAnswer(again, library, () => {
    if (found.length > 0) return { ...listFiltered(ids, found, filter, library), again };
    return second === undefined
      ? withoutFacts(first, again, library)
      : pairWithoutFacts([first, second], again, library);
  });
}

function listOf(ids: readonly EntityId[]): List {
  return { command: 'partner', ids };
}

function listFiltered(
  ids: readonly EntityId[],
  found: readonly Found[],
  filter: Filter,
  library: Library,
): Answer {
  const [id, ...others] = ids;
  const filtered = applyFilter(filter, found);
  const { left } = filtered;
  const notes = [...sayFilter(filter), ...sayUndated(filtered)];
  if (left.length === 0) {
    const [why, ...others] = nothingLeft(filter, found, listOf(ids));
    const said = [...notes, ...others];
    return { kind: 'no-answer', blocks: why === undefined ? said : [why, ...said] };
  }
  const caveats = id === undefined || others.length > 0 ? [] : caveatsOf(id, found);
  const title = heading('name.facts', { names: { entities: ids } });
  return listFacts(title, left, library, [...calledIn(ids, left, library), ...notes, ...caveats]);
}

/** Of longer lists, so many facts are looked through for other names. */
const CALLED_MAX = 50;

/** Says by which names the quotes call those whom the title names, unless that is plain to see. */
function calledIn(
  ids: readonly EntityId[],
  found: readonly Found[],
  { entities, factIndex }: Library,
): Block[] {
  const own = factIndex
    .newestFirst(found)
    .slice(0, CALLED_MAX)
    .map(({ fact }) => fact);
  const names = ids.flatMap((id) => {
    const shown = Object.values(entities.get(id)?.name ?? {});
    return own
      .filter((fact) => sidesOf(fact).includes(id))
      .flatMap((fact) => nameAsQuoted(id, fact, entities) ?? [])
      .filter((used) => !shown.some((name) => isShortFor(used, name) || isShortFor(name, used)));
  });
  if (names.length === 0) return [];
  const message = {
    key: 'name.called',
    values: { names: { words: [...new Set(names)] } },
  } as const;
  return [{ kind: 'notice', quiet: true, message }];
}

function pairWithoutFacts(pair: EntityPair, again: Again, library: Library): Answer {
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
