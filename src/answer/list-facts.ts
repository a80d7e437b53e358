import type { EntityId } from '../entities/entity.ts';
import type { Found } from '../facts/facts.ts';
import { FACT_KINDS } from '../facts/kinds.ts';
import type { Library } from '../library/library.ts';
import type { Answer, Block } from './answer.ts';
import { differingNotice, differingPart, heading, notice } from './blocks.ts';
import { coverageOf } from './coverage.ts';
import { differingFacts } from './differing-facts.ts';
import { kindsIn } from './filter.ts';

/** A list of more facts is one list, the newest first; a shorter one has a heading for each of its kinds. */
const BY_KIND_MAX = 16;

/** Facts under a title, after `caveats`, the newest first. */
export function listFacts(
  title: Block,
  found: readonly Found[],
  library: Library,
  caveats: readonly Block[] = [],
): Answer {
  const sorted = library.factIndex.newestFirst(found);
  const differing = differingFacts(found, library);
  const isShort = sorted.length <= BY_KIND_MAX && kindsIn(sorted).length > 1;
  const facts = isShort ? byKind(sorted) : factBlocks(sorted);
  const blocks = [title, ...caveats, ...differing.flatMap(differingNotice), ...facts];
  const coverage = coverageOf(blocks, library);
  return { kind: 'facts', blocks, coverage, ...differingPart(differing) };
}

/** The facts about one entity, those that connect two, or all facts if there is no id. */
export function factsOn(
  [id, other, ...others]: readonly EntityId[],
  { factIndex }: Library,
): readonly Found[] {
  if (id === undefined) return factIndex.all;
  if (other === undefined) return factIndex.about(id);
  return others.length > 0 ? [] : factIndex.between(id, other);
}

/** Facts by kind, each kind under its heading. */
export function byKind(found: readonly Found[]): Block[] {
  return FACT_KINDS.flatMap(({ kind }): Block[] => {
    const group = found.filter(({ fact }) => fact.kind === kind);
    return group.length === 0 ? [] : [heading(`fact.${kind}`), ...factBlocks(group)];
  });
}

export function factBlocks(found: readonly Found[]): Block[] {
  return found.map((each): Block => ({ kind: 'fact', found: each }));
}

/** Warns if all facts about an entity come through its group or members. */
export function caveatsOf(id: EntityId, found: readonly Found[]): Block[] {
  const own = found.some(({ via }) => via.length === 0);
  return own ? [] : [notice('name.via-only', { name: { entities: [id] } })];
}

/** Says that the library has no fact about an entity, or does not mention it at all. */
export function noFacts(id: EntityId, { mentioned }: Library): Block {
  const key = mentioned.has(id) ? 'name.no-facts' : 'name.not-mentioned';
  return notice(key, { names: { entities: [id] } });
}

/** The kind of an answer that has no fact about some entities. */
export function kindWithoutFacts(ids: readonly EntityId[], { mentioned }: Library) {
  return ids.every((id) => mentioned.has(id)) ? 'no-answer' : 'not-mentioned';
}

/** Says that no fact connects two entities. */
export function noFactOf(ids: readonly EntityId[]): Block {
  return notice('pair.no-fact', { names: { entities: ids } });
}
