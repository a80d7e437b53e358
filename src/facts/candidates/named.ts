import type { EntityId } from '../../entities/entity.ts';
import type { EntityType } from '../../entities/kinds.ts';
import type { Mention, SourceSentence } from '../source-sentence.ts';

/** At most this many entities of a sentence are put into pairs: longer lists need a person anyway. */
const NAMED_MAX = 6;

/** The first mention of each entity of these types, in order. */
export function namedIn({ mentions }: SourceSentence, types: readonly EntityType[]): Mention[] {
  const first = new Map<EntityId, Mention>();
  for (const mention of mentions) {
    if (types.includes(mention.type) && !first.has(mention.id)) first.set(mention.id, mention);
  }
  return [...first.values()].slice(0, NAMED_MAX);
}

/** The last mention of such an entity that ends before a place. */
export function lastNamedBefore(
  at: number,
  { mentions }: SourceSentence,
  types: readonly EntityType[],
): Mention | undefined {
  return mentions.findLast(({ end, type }) => end <= at && types.includes(type));
}

/**
 * The pairs of organisations that may work with each other: those of different kinds, if there are
 * any. The kinds of a library say which usually have no partners.
 */
export function partnersIn(sentence: SourceSentence): (readonly [Mention, Mention])[] {
  const { entities } = sentence.lexicon;
  const kindOf = ({ id }: Mention) => entities.get(id)?.kind ?? '';
  const named = namedIn(sentence, ['organisation']).filter(
    (each) => entities.kinds.get(kindOf(each))?.partners,
  );
  const pairs = named.flatMap((a, n) => named.slice(n + 1).map((b) => [a, b] as const));
  const unlike = pairs.filter(([a, b]) => kindOf(a) !== kindOf(b));
  return unlike.length > 0 ? unlike : pairs;
}
