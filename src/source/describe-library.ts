import type { Answer, ListedArticle } from '../answer/answer.ts';
import { heading, notice } from '../answer/blocks.ts';
import { whatIsCovered } from '../answer/what-can-be-asked.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';

/** When a library was loaded, and by which version of the program. */
export interface Loaded {
  readonly loadedAt: Date;
  readonly version: string;
}

/** What the bot knows: how much it has, who it is about, and its articles, the newest first. */
export function describeLibrary(library: Library, { loadedAt, version }: Loaded): Answer {
  const { corpus, facts, mentioned } = library;
  const { articles, passages } = corpus;
  return {
    kind: 'library',
    blocks: [
      heading('library.title'),
      notice('library.counts', {
        articles: articles.length,
        passages: passages.length,
        facts: facts.length,
        names: mentioned.size,
      }),
      notice('library.loaded', { time: { time: loadedAt }, version: { words: version } }),
      whatIsCovered(library),
      ...listArticles(library),
    ],
    again: { command: 'library', ids: [] },
  };
}

const listArticles = perLibrary((library): readonly ListedArticle[] => {
  const counts = new Map<string, number>();
  for (const { article } of library.facts) {
    counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
  }
  return library.corpus.newest.map((article): ListedArticle => {
    return { kind: 'article', article, facts: counts.get(article.id) ?? 0 };
  });
});
