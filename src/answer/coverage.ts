import type { Citation } from '../knowledge/citation.ts';
import type { Library } from '../library.ts';
import { type Block, type Coverage, citationsOf, countStatements } from './answer.ts';

/**
 * How complete an answer is, counted from what it says.
 * @param further what was found too and is not shown
 * @param isCapped whether there may be more than was found
 */
export function coverageOf(
  blocks: readonly Block[],
  library: Library,
  further: readonly Citation[] = [],
  isCapped = false,
): Coverage {
  const citations = [...citationsOf(blocks), ...further];
  const articles = new Set(citations.map(({ article }) => article.id));
  const found = countStatements(blocks) + further.length;
  const bound = isCapped ? { atLeast: true } : {};
  return { found, ...bound, articles: articles.size, asOf: asOf(library) };
}

/** The date of the newest article. */
export function asOf({ corpus }: Library): Coverage['asOf'] {
  const newest = corpus.articles
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new RangeError('a library has at least one article');
  return newest;
}
