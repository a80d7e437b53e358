import { z } from 'zod';
import { articleId, type HeadingPlace, type Passage } from '../../knowledge/article.ts';
import type { Corpus } from '../../knowledge/corpus.ts';
import { lookUp } from '../../pending/pending.ts';
import { findDebrisAmong } from '../../search/index/debris.ts';
import { groupTexts } from '../../search/index/same-texts.ts';
import type { PassagesToRead } from '../../search/meaning/meaning.ts';
import { createPlacesOf } from '../../search/ranking/places.ts';
import type { SearchStore } from '../../search/store.ts';
import { type Database, ofVersion } from './connect.ts';
import { type PlacedArticle, placeArticles } from './corpus-places.ts';
import { createDatabaseCorpus, idsOf, type StoredArticle, withTexts } from './database-corpus.ts';
import { createDatabaseStore } from './database-store.ts';
import { unpackCounts } from './load/char-counts.ts';
import { type ArticleRows, unpackArticleRows } from './passage-bytes.ts';
import { type ArticleRow, readVersion, type StoredVersion } from './read-version.ts';
import { openPassages, type StoredPassages } from './stored-passages.ts';

/** The articles of a version, and the store for its search. */
export interface OpenedVersion {
  readonly stored: StoredVersion;
  /** In the order of the corpus. */
  readonly articles: readonly StoredArticle[];
  readonly passages: StoredPassages;
  readonly corpus: Corpus;
  readonly store: SearchStore;
  /** For whoever reads all of them, some at a time, by their places in the corpus. */
  readonly toRead: PassagesToRead;
}

/** The longest that reading one of its tables may take; a server that hangs never answers. */
const READ_MS = 30_000;

/**
 * Opens the newest version. Only what every answer needs is kept in memory.
 * @throws UnfitDatabase if there is none that this program can answer from; what `pg` throws
 */
export async function openVersion(database: Database): Promise<OpenedVersion> {
  const stored = await database.inSession(readVersion, READ_MS);
  const { identity: version, articles: rows, segments } = stored;
  const places = placeArticles(rows);
  const articles: StoredArticle[] = [];
  const passages = openPassages(database, version, articles, places);
  for (const row of rows) articles.push(storedArticle(row, database, version, passages));
  const { texts, distinct, shapes } = joinRows(rows, places.size);
  const same = groupTexts(
    alike(texts),
    places.articleOf,
    (n) => articles[places.articleOf[n] ?? -1]?.article.published ?? '',
  );
  const numbers = new Map<string, number>(articles.map(({ article }, n) => [article.id, n]));
  const count = places.size || 1;
  const store = createDatabaseStore({
    database,
    version,
    corpus: places,
    passages,
    places: createPlacesOf(same, findDebrisAmong(shapes, places.articleOf, same)),
    segments,
    distinct,
    averages: {
      terms: distinct.reduce((a, b) => a + b, 0) / count,
      chars: rows.reduce((sum, { characters }) => sum + characters, 0) / count,
    },
    charFrequency: unpackCounts(stored.charCounts),
    bigramFrequency: unpackCounts(stored.pairCounts),
    numberOf({ kind, article, ordinal }) {
      const owner = numbers.get(article);
      if (kind === 'caption' || owner === undefined) return -1;
      return places.firstOf(owner) + ordinal - 1;
    },
  });
  const corpus = createDatabaseCorpus(articles, places, passages);
  const toRead: PassagesToRead = {
    count: places.size,
    async read(from, to) {
      const ids = Array.from({ length: to - from }, (_, n) => places.idOf(from + n));
      return (await passages.fetch(ids)).map(({ passage }) => passage);
    },
  };
  return { stored, articles, passages, corpus, store, toRead };
}

const fields = z.looseObject({
  id: articleId,
  file: z.string(),
  title: z.string(),
  language: z.string(),
  tags: z.array(z.string()),
  headings: z.array(z.string()),
  inferred: z.record(z.string(), z.string()),
});

const PLACES = ofVersion(
  'heading-places',
  `select true as found, places from yinzheng.articles
   where name = $2 and since <= v.number and (until is null or until > v.number)`,
);

const headingPlaces = z.array(z.strictObject({ depth: z.int(), at: z.int() }));

function storedArticle(
  row: ArticleRow,
  database: Database,
  version: string,
  passages: StoredPassages,
): StoredArticle {
  const { name, first, captions } = row;
  const place = { first, passages: row.passages, captions };
  // Functions that use the row itself would keep all of it.
  const article = withTexts(fields.parse(JSON.parse(row.fields)), {
    passages: () =>
      lookUp(passages, `passages ${name}`, () => fetchAll(place, 'passage', passages)),
    captions: () =>
      captions === 0
        ? []
        : lookUp(passages, `captions ${name}`, () => fetchAll(place, 'caption', passages)),
    headingPlaces: () =>
      lookUp(passages, `places ${name}`, () => fetchPlaces(name, version, database)),
  });
  return { ...place, article };
}

async function fetchAll(
  article: PlacedArticle,
  kind: Passage['kind'],
  passages: StoredPassages,
): Promise<Passage[]> {
  return (await passages.fetch(idsOf(article, kind))).map(({ passage }) => passage);
}

async function fetchPlaces(
  name: string,
  version: string,
  database: Database,
): Promise<HeadingPlace[]> {
  const [found] = await database.ask<{ found: true; places: string }>(PLACES, version, [name]);
  return headingPlaces.parse(JSON.parse(found?.places ?? '[]'));
}

/** What is kept of all passages, in the order of the corpus. */
function joinRows(rows: readonly ArticleRow[], size: number): ArticleRows {
  const joined = {
    texts: new BigUint64Array(size),
    distinct: new Uint32Array(size),
    shapes: new Uint8Array(size),
  };
  let at = 0;
  for (const { rows: bytes, passages } of rows) {
    const { texts, distinct, shapes } = unpackArticleRows(bytes, passages);
    joined.texts.set(texts, at);
    joined.distinct.set(distinct, at);
    joined.shapes.set(shapes, at);
    at += passages;
  }
  return joined;
}

/** The passages with one text, for each text that several have. */
function alike(texts: BigUint64Array): Iterable<readonly number[]> {
  const sorted = texts.slice().sort();
  const repeated = new Map<bigint, number[]>();
  for (let n = 1; n < sorted.length; n++) {
    const text = sorted[n] ?? 0n;
    if (text === sorted[n - 1] && !repeated.has(text)) repeated.set(text, []);
  }
  if (repeated.size > 0) {
    for (const [n, text] of texts.entries()) repeated.get(text)?.push(n);
  }
  return repeated.values();
}
