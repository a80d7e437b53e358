import { isError, type Problem } from '../files/problem.ts';
import type { Article } from '../knowledge/article.ts';
import { parseArticle } from '../knowledge/parse-article.ts';

/** What the library says of an article before it is written. */
export interface Checked {
  /** As the library reads it, if it loads. */
  readonly article?: Article;
  /** Why the article would not load; it is then not written. */
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Reads an article as the library does, so that nothing is written that would not load. */
export function checkArticle(path: string, text: string): Checked {
  const name = `articles/${path.slice(path.lastIndexOf('/') + 1)}`;
  const { article, problems } = parseArticle({ path, name, text });
  return {
    ...(article === undefined ? {} : { article }),
    errors: problems.filter(isError),
    warnings: problems.filter((problem) => !isError(problem)),
  };
}
