import type { Article, Passage } from './article.ts';

/** Not exported, so only this file can make a citation. */
const verified = Symbol('verified');

/**
 * The proof of a statement: words and their place. Only `cite` makes one, so a quote without a
 * place does not type-check.
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
 * Cites `quote`, which begins at `start` in the passage's text.
 * @throws RangeError if the passage has other words there, or the quote is empty: the caller's bug
 */
export function cite(article: Article, passage: Passage, quote: string, start: number): Citation {
  const end = start + quote.length;
  if (quote === '' || passage.text.slice(start, end) !== quote) {
    throw new RangeError(`not at ${start} of ${article.id} ${passage.id}: ${quote}`);
  }
  return { [verified]: true, article, passage, quote, start, end };
}
