import type { Entities } from '../entities/entities.ts';
import { allNames, type EntityId } from '../entities/entity.ts';
import type { Article } from '../knowledge/article.ts';
import { fold } from '../text/normalize.ts';
import type { Fact } from './kinds.ts';

/** What it takes to find names in a text. */
type Names = Pick<Entities, 'get' | 'find' | 'isCertain'>;

/**
 * The name that a fact's quotes use for an entity: the longest, or the first of these; if they use
 * none, the one that its article uses most. Only names that can mean nothing else count, so the
 * name of a product never stands for its company.
 * @returns the name as `entities.yaml` spells it; undefined if the article uses none
 */
export function nameAsQuoted(
  id: EntityId,
  { quotes, article }: Pick<Fact, 'quotes' | 'article'>,
  names: Names,
): string | undefined {
  const used = quotes
    .flatMap(({ quote }) => namesIn(quote, names))
    .filter((each) => each.id === id)
    .map(({ name }) => name);
  const [longest] = used.toSorted((a, b) => b.length - a.length);
  return longest ?? usualNames(article, names).get(id);
}

/** The certain names that a text uses, in order. */
function namesIn(text: string, names: Names): { readonly id: EntityId; readonly name: string }[] {
  const folded = fold(text);
  return names.find(folded).flatMap(({ id, start, end }) => {
    const used = folded.slice(start, end);
    if (!names.isCertain(id, used)) return [];
    const entity = names.get(id);
    const name = entity && allNames(entity).find((each) => fold(each) === used);
    return name === undefined ? [] : { id, name };
  });
}

const known = new WeakMap<Article, ReadonlyMap<EntityId, string>>();

/** The name that an article uses most for each entity; of several, the first. */
function usualNames(article: Article, names: Names): ReadonlyMap<EntityId, string> {
  const found = known.get(article) ?? countNames(article, names);
  known.set(article, found);
  return found;
}

function countNames({ passages, captions }: Article, names: Names): ReadonlyMap<EntityId, string> {
  const counts = new Map<EntityId, Map<string, number>>();
  for (const { text } of [...passages, ...captions]) {
    for (const { id, name } of namesIn(text, names)) {
      const own = counts.get(id) ?? new Map<string, number>();
      counts.set(id, own.set(name, (own.get(name) ?? 0) + 1));
    }
  }
  const usual = [...counts].flatMap(([id, own]) => {
    const [most] = [...own].toSorted(([, a], [, b]) => b - a);
    return most === undefined ? [] : [[id, most[0]] as const];
  });
  return new Map(usual);
}
