import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Citation, cite } from './citation.ts';
import type { Corpus } from './corpus.ts';

/**
 * A citation in 15 characters, where room is scarce: two of a hash of the article's id, the eight
 * of the passage's hash, then where the quote begins (three) and how long it is (two), both to the
 * base 36. `00000` is the whole passage. The text behind a hash never changes, so the quote is
 * found again as long as the passage stands anywhere in its article.
 *
 *     7c 1a2b3c4d 00k 1f
 */
const SHORT_REFERENCE = /^([0-9a-f]{2})([0-9a-f]{8})([0-9a-z]{3})([0-9a-z]{2})$/;

export const SHORT_REFERENCE_LENGTH = 15;

export function shorten({ article, passage, start, end }: Citation): string {
  const [from, length] = [start.toString(36), (end - start).toString(36)];
  const span =
    from.length > 3 || length.length > 2
      ? '00000'
      : `${from.padStart(3, '0')}${length.padStart(2, '0')}`;
  return `${tagOf(article.id)}${passage.id.slice(-8)}${span}`;
}

/** The citation meant, or undefined: no such passage, or a reference that no one made. */
export function findShortened(reference: string, corpus: Corpus): Citation | undefined {
  const [, tag, hash = '', from = '', length = ''] = SHORT_REFERENCE.exec(reference) ?? [];
  const passage = corpus.withHash(hash).find(({ article }) => tagOf(article) === tag);
  if (passage === undefined) return undefined;
  const { text } = passage;
  const [start, end] = [parseInt(from, 36), parseInt(from, 36) + parseInt(length, 36)];
  const span = end === 0 ? { start: 0, end: text.length } : { start, end };
  const quote = text.slice(span.start, span.end);
  if (quote.length !== span.end - span.start || !quote.isWellFormed()) return undefined;
  return quote === '' ? undefined : cite(corpus.articleOf(passage), passage, quote, span.start);
}

/** So many articles' tags are kept: an answer has several passages of each. */
const tags = new LRUCache<string, string>({ max: 1000 });

function tagOf(article: string): string {
  const known = tags.get(article);
  if (known !== undefined) return known;
  const tag = createHash('sha256').update(article).digest('hex').slice(0, 2);
  tags.set(article, tag);
  return tag;
}
