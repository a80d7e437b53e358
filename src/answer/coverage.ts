import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import type { Block, Coverage } from './answer.ts';
import { digestOf } from './digest.ts';

/** What a list of facts holds, counted from what it says; only a complete list has one. */
export function coverageOf(blocks: readonly Block[], library: Library): Coverage {
  const { articles, facts, quotes } = digestOf(blocks);
  return { found: facts + quotes, articles: articles.length, asOf: asOf(library) };
}

/** The date of the newest article. */
const asOf = perLibrary(({ corpus }): Coverage['asOf'] => {
  const newest = corpus.articles
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new RangeError('a library has at least one article');
  return newest;
});
