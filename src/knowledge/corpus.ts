import type { Article, ArticleId, Passage } from './article.ts';

/** All articles of a library. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** The paragraphs of all articles, in order: what is searched. */
  readonly passages: readonly Passage[];
  article(id: string): Article | undefined;
  /** The article that a passage stands in. */
  articleOf(passage: Passage): Article;
  /** The passages and captions whose text has this hash, the end of their ids. */
  withHash(hash: string): readonly Passage[];
  /** What a permalink means today. */
  resolve(article: string, passage: string): Resolved | undefined;
}

/** A passage found by its id: as it was, at another place, or at its place with another text. */
export interface Resolved {
  readonly article: Article;
  readonly passage: Passage;
  readonly match: 'exact' | 'moved' | 'edited';
}

const HASH_LENGTH = 8;
const PASSAGE_ID = /^(c?)(\d{1,6})-([0-9a-f]{8})$/;

export function createCorpus(articles: readonly Article[]): Corpus {
  const byId = new Map<string, Article>(articles.map((article) => [article.id, article]));
  const all = articles.flatMap(({ passages, captions }) => [...passages, ...captions]);
  const byHash = new Map<string, Passage[]>();
  for (const passage of all) {
    const hash = passage.id.slice(-HASH_LENGTH);
    const same = byHash.get(hash);
    if (same === undefined) byHash.set(hash, [passage]);
    else same.push(passage);
  }
  return {
    articles,
    passages: articles.flatMap((article) => article.passages),
    article: (id) => byId.get(id),
    articleOf(passage) {
      const article = byId.get(passage.article as ArticleId);
      if (article === undefined) throw new RangeError(`no article ${passage.article}`);
      return article;
    },
    withHash: (hash) => byHash.get(hash) ?? [],
    resolve(articleId, passageId) {
      const article = byId.get(articleId);
      return article && resolveIn(article, passageId);
    },
  };
}

function resolveIn(article: Article, id: string): Resolved | undefined {
  const parts = PASSAGE_ID.exec(id);
  if (!parts) return undefined;
  const [, caption, ordinal, hash] = parts;
  const passages = caption ? article.captions : article.passages;
  const exact = passages.find((passage) => passage.id === id);
  if (exact) return { article, passage: exact, match: 'exact' };
  const moved = passages.find((passage) => passage.id.endsWith(`-${hash}`));
  if (moved) return { article, passage: moved, match: 'moved' };
  const edited = passages[Number(ordinal) - 1];
  return edited && { article, passage: edited, match: 'edited' };
}
