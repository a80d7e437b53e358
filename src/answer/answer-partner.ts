import { entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import { type Found, factsAbout, partnershipsBetween } from '../facts/facts.ts';
import { FACT_KINDS } from '../facts/kinds.ts';
import type { Library } from '../library.ts';
import { type Again, type Answer, type Block, heading, notice } from './answer.ts';
import { asOf, coverageOf } from './coverage.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

const SUGGESTIONS_MAX = 5;

/** What the library states of a company or a bank, by any of its names. */
export function answerPartner(name: string, library: Library): Answer {
  if (name.trim() === '') {
    return { kind: 'empty', blocks: [notice('name.empty'), ...whatCanBeAsked(undefined, library)] };
  }
  const ids = resolve(name, library);
  return ids.length === 0 ? unknownName(name, library) : answerIds(ids, library);
}

/** The same of one or two entities by their ids; others are unknown. */
export function answerEntities(ids: readonly string[], library: Library): Answer {
  const known = ids.flatMap((id) => library.entities.get(id as EntityId)?.id ?? []);
  if (known.length === ids.length) return answerIds(known, library);
  return unknownName(ids.join(' '), library);
}

function answerIds(ids: readonly EntityId[], library: Library): Answer {
  const [first, second, ...others] = ids;
  if (first === undefined) throw new RangeError('nobody to tell of');
  if (second === undefined) return answerOne(first, library);
  const between = others.length === 0 ? partnershipsOf(first, second, library) : [];
  if (between.length > 0) {
    const values = { names: { entities: [first, second] } };
    return { ...answerFacts(heading('name.facts', values), between, library), again: againOf(ids) };
  }
  const kinds = new Set([first, second].map((id) => library.entities.get(id)?.kind));
  const isPair = others.length === 0 && kinds.has('company') && kinds.has('bank');
  const blocks = isPair ? [notMentionedTogether(first, second, library)] : [];
  return { kind: 'ambiguous-name', blocks: [...blocks, notice('name.ambiguous'), choices(ids)] };
}

function notMentionedTogether(a: EntityId, b: EntityId, { entities }: Library): Block {
  const [company, bank] = entities.get(a)?.kind === 'company' ? [a, b] : [b, a];
  const values = { company: { entities: [company] }, bank: { entities: [bank] } };
  return notice('pair.not-mentioned', values);
}

/** The entities that a text means: the one that it names as a whole, or those that it mentions. */
function resolve(name: string, { entities }: Library): EntityId[] {
  const whole = entities.named(name);
  return whole === undefined ? entitiesIn(name, entities) : [whole.id];
}

function answerOne(id: EntityId, library: Library): Answer {
  const found = factsAbout(id, library.facts, library.entities);
  if (found.length === 0) return notMentioned(id, library);
  const names = { entities: [id] };
  const own = found.some(({ via }) => via === undefined);
  const caveats = own ? [] : [notice('name.via-only', { name: names })];
  const answer = answerFacts(heading('name.facts', { names }), found, library, caveats);
  return { ...answer, again: againOf([id]) };
}

function answerFacts(
  title: Block,
  found: readonly Found[],
  library: Library,
  caveats: readonly Block[] = [],
): Answer {
  const groups = FACT_KINDS.flatMap(({ kind }): Block[] => {
    const group = found.filter(({ fact }) => fact.kind === kind);
    const facts = group.map((found): Block => ({ kind: 'fact', found }));
    return group.length === 0 ? [] : [heading(`fact.${kind}`), ...facts];
  });
  const blocks = [title, ...caveats, ...groups];
  return { kind: 'facts', blocks, coverage: coverageOf(blocks, library) };
}

function partnershipsOf(a: EntityId, b: EntityId, library: Library): Found[] {
  return partnershipsBetween(a, b, library.facts, library.entities);
}

function notMentioned(id: EntityId, library: Library): Answer {
  const key = library.mentioned.has(id) ? 'name.no-facts' : 'name.not-mentioned';
  return {
    kind: 'not-mentioned',
    blocks: [notice(key, { names: { entities: [id] } }), ...whatCanBeAsked(undefined, library)],
    coverage: { found: 0, articles: 0, asOf: asOf(library) },
  };
}

function unknownName(name: string, library: Library): Answer {
  const meant = library.suggestEntities(name, SUGGESTIONS_MAX);
  const unknown = notice('name.unknown', { name: { asked: name } });
  return {
    kind: 'unknown-name',
    blocks:
      meant.length > 0
        ? [unknown, notice('name.ambiguous'), choices(meant)]
        : [unknown, ...whatCanBeAsked(undefined, library)],
  };
}

function againOf(ids: readonly EntityId[]): Again {
  return { command: 'partner', ids };
}

function choices(ids: readonly EntityId[]): Block {
  return {
    kind: 'choices',
    choices: ids.map((entity) => ({
      command: 'partner',
      argument: { entity },
      again: againOf([entity]),
    })),
  };
}
