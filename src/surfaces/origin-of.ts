import type { Value } from '../answer/message.ts';
import type { Article } from '../knowledge/article.ts';

/** Who published an article, or else who wrote it, and when, as far as known. */
export function originOf({ source, author, published }: Article): Record<'source' | 'date', Value> {
  const publisher = source ?? author;
  return {
    source: publisher === undefined ? { key: 'article.no-source' } : { words: publisher },
    date: published === undefined ? { key: 'article.undated' } : { date: published },
  };
}
