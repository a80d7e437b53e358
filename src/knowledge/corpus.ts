import { type Entities, entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Article, Passage } from './article.ts';

/** All articles of a library. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** The same, the newest first, those without a date last; those with the same date by id. */
  readonly newest: readonly Article[];
  /** The paragraphs of all articles, in order: a library in a database has to fetch every one. */
  readonly passages: readonly Passage[];
  /** Their number. */
  readonly passageCount: number;
  /** How many passages and captions an article has, without reading them. */
  sizeOf(article: Article): { readonly passages: number; readonly captions: number };
  /** The passage or caption of an article with an ordinal. */
  passageAt(article: Article, kind: Passage['kind'], ordinal: number): Passage | undefined;
  article(id: string): Article | undefined;
  /** The article that contains a passage. */
  articleOf(passage: Passage): Article;
  /** The passages and captions whose text has this hash, with which their ids end. */
  withHash(hash: string): readonly Passage[];
  /** The passage that a permalink means today; undefined if there is none. */
  resolve(article: string, passage: string): Resolved | undefined;
}

/** A passage found by its id: unchanged, moved, or in its place with another text. */
export interface Resolved {
  readonly article: Article;
  readonly passage: Passage;
  readonly match: 'exact' | 'moved' | 'edited';
}

const HASH = /^[0-9a-f]{8}$/;
const PASSAGE_ID = /^(c?)(\d{1,6})-([0-9a-f]{8})$/;

export function createCorpus(articles: readonly Article[]): Corpus {
  const all = articles.flatMap(({ passages, captions }) => [...passages, ...captions]);
  const passages = articles.flatMap((article) => article.passages);
  return {
    ...createShelf(articles),
    passages,
    passageCount: passages.length,
    sizeOf: ({ passages, captions }) => ({ passages: passages.length, captions: captions.length }),
    passageAt: (article, kind, ordinal) =>
      (kind === 'caption' ? article.captions : article.passages)[ordinal - 1],
    withHash: createWithHash(all),
  };
}

/** What a corpus knows of its articles, wherever their passages are. */
export function createShelf(
  articles: readonly Article[],
): Pick<Corpus, 'articles' | 'newest' | 'article' | 'articleOf' | 'resolve'> {
  const byId = new Map<string, Article>(articles.map((article) => [article.id, article]));
  return {
    articles,
    newest: articles.toSorted((a, b) => compareDates(b.published ?? '', a.published ?? '')),
    article: (id) => byId.get(id),
    articleOf(passage) {
      const article = byId.get(passage.article);
      if (article === undefined) throw new RangeError(`no article ${passage.article}`);
      return article;
    },
    resolve(articleId, passageId) {
      const article = byId.get(articleId);
      return article && resolveIn(article, passageId);
    },
  };
}

/** Hash and passage in one number: sorting these natively takes a tenth of a comparator's time. */
const PASSAGES_MAX = 2 ** 21;

/** Looks passages up by hash in an array; a Map of lists would take 150 bytes per passage. */
function createWithHash(all: readonly Passage[]): Corpus['withHash'] {
  const order = new Float64Array(all.length);
  all.forEach(({ id }, n) => {
    order[n] = Number.parseInt(id.slice(-8), 16) * PASSAGES_MAX + n;
  });
  order.sort();
  const hashAt = (place: number) => Math.floor((order[place] ?? 0) / PASSAGES_MAX);
  return (hash) => {
    if (!HASH.test(hash)) return [];
    const wanted = Number.parseInt(hash, 16);
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (hashAt(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    const found: Passage[] = [];
    for (; low < order.length && hashAt(low) === wanted; low++) {
      const passage = all[(order[low] ?? 0) % PASSAGES_MAX];
      if (passage?.id.endsWith(hash)) found.push(passage);
    }
    return found;
  };
}

function resolveIn(article: Article, id: string): Resolved | undefined {
  const parts = PASSAGE_ID.exec(id);
  if (!parts) return undefined;
  const [, caption, ordinal, hash] = parts;
  const [passages, others] = caption
    ? [article.captions, article.passages]
    : [article.passages, article.captions];
  const exact = passages.find((passage) => passage.id === id);
  if (exact) return { article, passage: exact, match: 'exact' };
  // A paragraph may have become a caption since, or the other way round.
  const moved = [...passages, ...others].find((passage) => passage.id.endsWith(`-${hash}`));
  if (moved) return { article, passage: moved, match: 'moved' };
  const edited = passages[Number(ordinal) - 1];
  return edited && { article, passage: edited, match: 'edited' };
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entities that an article names in paragraphs, captions, headings or its title, each once. */
export function mentionedIn(
  { passages, captions, headings, title }: Article,
  entities: Entities,
): readonly EntityId[] {
  const texts = [...[...passages, ...captions].map(({ text }) => text), ...headings, title];
  return [...new Set(texts.flatMap((text) => entitiesIn(text, entities)))];
}
