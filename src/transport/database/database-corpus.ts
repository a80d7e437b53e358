import type { Article, ArticleId, HeadingPlace, Passage } from '../../knowledge/article.ts';
import { type Corpus, createShelf } from '../../knowledge/corpus.ts';
import { lookUp } from '../../pending/pending.ts';
import type { CorpusPlaces, PlacedArticle } from './corpus-places.ts';
import type { StoredPassages } from './stored-passages.ts';

/** An article of a version, and where its rows are. */
export interface StoredArticle extends PlacedArticle {
  readonly article: Article;
}

/** What an article has besides its text; its text is fetched when it is read. */
export type ArticleFields = Omit<Article, 'passages' | 'captions' | 'headingPlaces'>;

/** Fetches what an article has too much of to be kept for all. */
export interface Texts {
  passages(): readonly Passage[];
  captions(): readonly Passage[];
  headingPlaces(): readonly HeadingPlace[];
}

/** An article whose text is fetched when someone reads it, as `lookUp` does. */
export function withTexts(fields: ArticleFields, texts: Texts): Article {
  return {
    ...fields,
    get passages() {
      return texts.passages();
    },
    get captions() {
      return texts.captions();
    },
    get headingPlaces() {
      return texts.headingPlaces();
    },
  };
}

/** The ids of the passages or captions of an article. */
export function idsOf(
  { first, passages, captions }: PlacedArticle,
  kind: Passage['kind'],
): number[] {
  return kind === 'caption'
    ? Array.from({ length: captions }, (_, n) => first + passages + n)
    : Array.from({ length: passages }, (_, n) => first + n);
}

/** @param articles in the order of the corpus */
export function createDatabaseCorpus(
  articles: readonly StoredArticle[],
  places: CorpusPlaces,
  passages: StoredPassages,
): Corpus {
  const placed = new Map<ArticleId, PlacedArticle>(articles.map((each) => [each.article.id, each]));
  const placeOf = ({ id }: Article): PlacedArticle =>
    placed.get(id) ?? { first: 0, passages: 0, captions: 0 };
  const fetchOne = (id: number) =>
    passages.known(id) ??
    lookUp(passages, `passage ${id}`, async () => (await passages.fetch([id]))[0]?.passage);
  return {
    ...createShelf(articles.map(({ article }) => article)),
    passageCount: places.size,
    get passages() {
      return articles.flatMap(({ article }) => article.passages);
    },
    sizeOf: (article) => placeOf(article),
    passageAt(article, kind, ordinal) {
      const { first, passages: own, captions } = placeOf(article);
      const last = kind === 'caption' ? captions : own;
      if (!(ordinal >= 1 && ordinal <= last)) return undefined;
      return fetchOne(first + (kind === 'caption' ? own : 0) + ordinal - 1);
    },
    withHash(hash) {
      if (!HASH.test(hash)) return [];
      return lookUp(passages, `hash ${hash}`, async () => {
        const ids = await passages.withHash(Number.parseInt(hash, 16));
        const found = await passages.fetch(ids.toSorted(byPlace(places)));
        return found.map(({ passage }) => passage);
      });
    },
  };
}

const HASH = /^[0-9a-f]{8}$/;

/** In the order of the corpus, of an article its captions last. */
function byPlace({ articleWith }: CorpusPlaces) {
  return (a: number, b: number) => articleWith(a) - articleWith(b) || a - b;
}
