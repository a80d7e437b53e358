import type { Article, ArticleId } from './article.ts';
import { detectLanguage } from './detect-language.ts';
import type { FrontMatter } from './front-matter.ts';

/** What is said of an article, apart from its text. */
export type ArticleFields = Omit<
  Article,
  'file' | 'headings' | 'headingPlaces' | 'passages' | 'captions'
>;

/** The fields of an article; a title or language that its front matter lacks comes from its body. */
export function fieldsOf(
  id: ArticleId,
  { inferredAt: _, byline: __, ...known }: FrontMatter,
  headings: readonly string[],
  passages: Iterable<{ readonly text: string }>,
): ArticleFields {
  return {
    id,
    ...known,
    title: known.title ?? headings[0] ?? id,
    language: known.language ?? detectLanguage(passages),
  };
}
