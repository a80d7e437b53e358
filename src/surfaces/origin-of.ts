import type { Value } from '../answer/message.ts';
import type { Article } from '../knowledge/article.ts';
import { headOf } from '../text/truncate.ts';

/**
 * Who published an article, or else who wrote it, and when, as far as known.
 * @param max UTF-16 units of the name
 */
export function originOf(
  { source, author, published }: Article,
  max = Number.POSITIVE_INFINITY,
): Record<'source' | 'date', Value> {
  const name = source ?? author;
  return {
    source: name === undefined ? { key: 'article.no-source' } : { words: brief(name, max) },
    date: published === undefined ? { key: 'article.undated' } : { date: published },
  };
}

/** The beginning of some words, with … if they are longer. */
export function brief(words: string, max: number): string {
  const head = headOf(words, max);
  return head.length < words.length ? `${head}…` : words;
}
