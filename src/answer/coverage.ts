import type { Library } from '../library/library.ts';
import type { Block, Coverage } from './answer.ts';
import { digestOf } from './digest.ts';

/** What a list of facts holds, counted from what it says; only a complete list has one. */
export function coverageOf(blocks: readonly Block[], { corpus }: Library): Coverage {
  const { articles, facts, quotes } = digestOf(blocks);
  const asOf = corpus.newest[0]?.published;
  if (asOf === undefined) throw new RangeError('a library has at least one article');
  return { found: facts + quotes, articles: articles.length, asOf };
}
