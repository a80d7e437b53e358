import type { EntityId } from '../entities/entity.ts';
import { factsAbout, factsBetween } from '../facts/facts.ts';
import type { Library } from '../library.ts';
import { type Again, type Answer, type Block, heading, notice } from './answer.ts';
import { answerWithoutFact } from './answer-pair.ts';
import { nearest } from './answer-passages.ts';
import { choices } from './choices.ts';
import { chooseCitations } from './find-citations.ts';
import { caveatsOf, kindWithoutFacts, listFacts, noFacts } from './list-facts.ts';
import { asNearest, passagesNaming } from './passages-naming.ts';
import { knownIds, resolveNames } from './resolve-names.ts';
import { whatCanBeAsked } from './suggest-questions.ts';
import { unknownName } from './unknown-name.ts';

/** What the library states of a company or a bank, by any of its names. */
export function answerPartner(name: string, library: Library): Answer {
  if (name.trim() === '') {
    return { kind: 'empty', blocks: [notice('name.empty'), ...whatCanBeAsked(undefined, library)] };
  }
  const ids = resolveNames(name, library);
  return ids.length === 0 ? unknownName(name, 'partner', library) : answerIds(ids, library);
}

/** The same of one or two entities by their ids; others are unknown. */
export function answerEntities(ids: readonly string[], library: Library): Answer {
  const known = knownIds(ids, library);
  return known === undefined
    ? unknownName(ids.join(' '), 'partner', library)
    : answerIds(known, library);
}

function answerIds(ids: readonly EntityId[], library: Library): Answer {
  const [first, second, ...others] = ids;
  if (first === undefined) throw new RangeError('nobody to tell of');
  if (second === undefined) return answerOne(first, library);
  const between =
    others.length === 0 ? factsBetween(first, second, library.facts, library.entities) : [];
  if (between.length > 0) {
    const values = { names: { entities: [first, second] } };
    return { ...listFacts(heading('name.facts', values), between, library), again: againOf(ids) };
  }
  const known = ids.filter((id) => library.mentioned.has(id));
  if (others.length === 0 && known.length === 2) {
    return { ...answerWithoutFact([first, second], library), again: againOf(ids) };
  }
  const unknown = ids.filter((id) => !known.includes(id));
  const blocks = unknown.length === 0 ? [] : [notMentionedNotice(unknown)];
  const each = ids.map((entity) => ({ entity }));
  return {
    kind: 'ambiguous-name',
    blocks: [...blocks, notice('name.ambiguous'), choices('partner', each)],
  };
}

function notMentionedNotice(ids: readonly EntityId[]): Block {
  return notice('name.not-mentioned', { names: { entities: ids } });
}

function answerOne(id: EntityId, library: Library): Answer {
  const found = factsAbout(id, library.facts, library.entities);
  if (found.length === 0) return withoutFacts(id, library);
  const title = heading('name.facts', { names: { entities: [id] } });
  const answer = listFacts(title, found, library, caveatsOf(id, found));
  return { ...answer, again: againOf([id]) };
}

/**
 * The passages that name it are shown as no more than that; where none does, it stands in a title, a
 * heading or a caption, or nowhere.
 */
function withoutFacts(id: EntityId, library: Library): Answer {
  const why = [noFacts(id, library)];
  const passages = passagesNaming([id], library);
  if (passages.length > 0) {
    return {
      ...nearest(chooseCitations(asNearest(passages), library), [], why),
      again: againOf([id]),
    };
  }
  const kind = kindWithoutFacts([id], library);
  return { kind, blocks: [...why, ...whatCanBeAsked(undefined, library)] };
}

function againOf(ids: readonly EntityId[]): Again {
  return { command: 'partner', ids };
}
