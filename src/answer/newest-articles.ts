import type { Article } from '../knowledge/article.ts';
import { perLibrary } from '../library/per-library.ts';

/** Articles by date, the newest first, those of one date in the order of their ids. */
export const newestArticles = perLibrary(({ corpus }): readonly Article[] =>
  corpus.articles.toSorted((a, b) =>
    a.published === b.published ? 0 : a.published < b.published ? 1 : -1,
  ),
);
