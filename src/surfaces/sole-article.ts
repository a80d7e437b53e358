import type { Answer } from '../answer/answer.ts';
import { digestOf } from '../answer/digest.ts';
import type { Article } from '../knowledge/article.ts';

/**
 * The article of an answer with facts, if all that it cites stands in one: it is named once at the
 * end, and each fact has the marks of its paragraphs.
 */
export function soleArticle({ blocks }: Pick<Answer, 'blocks'>): Article | undefined {
  const { articles, facts } = digestOf(blocks);
  return articles.length === 1 && facts > 0 ? articles[0] : undefined;
}
