import { type Answer, citationsOf, factsOf } from '../answer/answer.ts';
import type { Article } from '../knowledge/article.ts';

/**
 * The article of an answer with facts, if all that it cites stands in one: it is named once at the
 * end, and each fact has the marks of its paragraphs.
 */
export function soleArticle({ blocks }: Pick<Answer, 'blocks'>): Article | undefined {
  const articles = new Set(citationsOf(blocks).map(({ article }) => article));
  return articles.size === 1 && factsOf(blocks).length > 0 ? [...articles][0] : undefined;
}
