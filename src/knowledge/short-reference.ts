import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Citation, cite } from './citation.ts';
import type { Corpus } from './corpus.ts';

/**
 * A citation in 15 characters, for where space is scarce: two of a hash of the article's id, eight
 * of the passage's hash, then the start of the quote (three) and its length (two), both in base 36.
 * `00000` means the whole passage. The text behind a hash never changes, so the quote is found as
 * long as the passage is anywhere in its article.
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

/** The citation that a reference means; undefined if it is malformed or its passage is gone. */
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

/** Tags of the last 1,000 articles: an answer often has several passages of one. */
const tags = new LRUCache<string, string>({ max: 1000 });

function tagOf(article: string): string {
  const known = tags.get(article);
  if (known !== undefined) return known;
  const tag = createHash('sha256').update(article).digest('hex').slice(0, 2);
  tags.set(article, tag);
  return tag;
}
