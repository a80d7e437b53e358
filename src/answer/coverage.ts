import type { Library } from '../library/library.ts';
import type { Block, Coverage } from './answer.ts';
import { digestOf } from './digest.ts';

/** Counts what a list of facts contains; call it for complete lists only. */
export function coverageOf(blocks: readonly Block[], { corpus }: Library): Coverage {
  const { articles, facts, quotes } = digestOf(blocks);
  const asOf = corpus.newest[0]?.published;
  const counts = { found: facts + quotes, articles: articles.length };
  return asOf === undefined ? counts : { ...counts, asOf };
}
