import type { Library } from '../library/library.ts';
import type { Block, Coverage } from './answer.ts';
import { digestOf } from './digest.ts';

/** Counts what a list of facts contains; call it for complete lists only. */
export function coverageOf(blocks: readonly Block[], { corpus }: Library): Coverage {
  const { articles, facts, quotes } = digestOf(blocks);
  const asOf = corpus.newest[0]?.published;
  if (asOf === undefined) throw new RangeError('a library has at least one article');
  return { found: facts + quotes, articles: articles.length, asOf };
}
