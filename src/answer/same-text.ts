import type { Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import type { Library } from '../library/library.ts';
import type { Block } from './answer.ts';
import type { SameText } from './verdict.ts';

/** Articles that are named; the others are counted. */
const NAMED_MAX = 3;

/** Where else the text of a passage appears, as part of a block; empty if nowhere. */
export function alsoIn(
  { passage }: Pick<Citation, 'passage'>,
  { corpus, search }: Library,
): { readonly also?: SameText } {
  const byArticle = new Map<string, Passage>();
  for (const each of search.withTextOf(passage)) {
    const isOther = each.article !== passage.article;
    if (isOther && !byArticle.has(each.article)) byArticle.set(each.article, each);
  }
  if (byArticle.size === 0) return {};
  const named = [...byArticle.values()]
    .slice(0, NAMED_MAX)
    .map((each) => cite(corpus.articleOf(each), each, each.text, 0));
  return { also: { named, articles: byArticle.size } };
}

/** A passage as a result, with where else its text appears. */
export function quoteOf(citation: Citation, library: Library, weak?: 'weak'): Block {
  const how = weak === undefined ? {} : ({ weak: true } as const);
  return { kind: 'quote', citation, ...how, ...alsoIn(citation, library) };
}
