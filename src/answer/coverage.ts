import type { Library } from '../library.ts';
import { type Block, type Coverage, citationsOf, countStatements } from './answer.ts';

/** What a list of facts holds, counted from what it says; only a complete list has one. */
export function coverageOf(blocks: readonly Block[], library: Library): Coverage {
  const articles = new Set(citationsOf(blocks).map(({ article }) => article.id));
  return { found: countStatements(blocks), articles: articles.size, asOf: asOf(library) };
}

/** The date of the newest article. */
function asOf({ corpus }: Library): Coverage['asOf'] {
  const newest = corpus.articles
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new RangeError('a library has at least one article');
  return newest;
}
