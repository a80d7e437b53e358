import type { Article, Passage } from './article.ts';

/** Nobody else has it, so that nobody else makes a citation. */
const verified = Symbol('verified');

/**
 * The proof of a statement: words, and the place where they stand. Only `cite` makes one, so a
 * quote without its place does not type-check.
 */
export interface Citation {
  readonly [verified]: true;
  readonly article: Article;
  readonly passage: Passage;
  /** `passage.text.slice(start, end)`. */
  readonly quote: string;
  /** UTF-16 offsets into the passage's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cites `quote`, which begins at `start` of the passage's text.
 * @throws RangeError if other words stand there, or none: a fault of the caller
 */
export function cite(article: Article, passage: Passage, quote: string, start: number): Citation {
  const end = start + quote.length;
  if (quote === '' || passage.text.slice(start, end) !== quote) {
    throw new RangeError(`not at ${start} of ${article.id} ${passage.id}: ${quote}`);
  }
  return { [verified]: true, article, passage, quote, start, end };
}
