import type { Article } from '../../knowledge/article.ts';
import type { Suggestions } from './suggestion.ts';
import { toYaml } from './to-yaml.ts';

/** The content of `suggested/<article id>.yaml`; undefined if there is nothing to suggest. */
export function formatSuggestions(
  { entities, facts }: Suggestions,
  { id }: Pick<Article, 'id'>,
): string | undefined {
  if (entities.length === 0 && facts.length === 0) return undefined;
  const comment =
    ` What articles/${id}.md names and states that the library does not have yet.\n` +
    ' Go through it with: npm run review. Until then, none of it is believed.';
  const lists = {
    entities: entities.map(({ entry, quote }) => ({ ...entry, quote })),
    facts: facts.map(({ entry, doubts, needs }) => ({
      ...entry,
      ...(needs.length === 0 ? {} : { needs }),
      ...(doubts.length === 0 ? {} : { doubts }),
    })),
  };
  const filled = Object.entries(lists).filter(([_, list]) => list.length > 0);
  return toYaml(Object.fromEntries(filled), comment);
}
