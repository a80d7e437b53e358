import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library.ts';

/** Articles by date, the newest first, those of one date in the order of their ids. */
export function newestArticles({ corpus }: Library): Article[] {
  const { articles } = corpus;
  return articles.toSorted((a, b) =>
    a.published === b.published ? 0 : a.published < b.published ? 1 : -1,
  );
}
