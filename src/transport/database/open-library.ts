import type pg from 'pg';
import { z } from 'zod';
import type { Fact } from '../../facts/kinds.ts';
import { citationsOf, restoreFact, savedFacts } from '../../facts/saved-facts.ts';
import type { SourceFile } from '../../files/source-file.ts';
import { articleId, type HeadingPlace, type Passage } from '../../knowledge/article.ts';
import { assembleLibrary, readingOf } from '../../library/assemble-library.ts';
import { publishedIn } from '../../library/build-library.ts';
import type { LeftOut } from '../../library/left-out.ts';
import type { Library } from '../../library/library.ts';
import { readGround } from '../../library/read-folder.ts';
import { lookUp } from '../../pending/pending.ts';
import { findDebrisAmong } from '../../search/index/debris.ts';
import { groupTexts } from '../../search/index/same-texts.ts';
import { createPlacesOf } from '../../search/ranking/places.ts';
import { createSearchIn } from '../../search/search.ts';
import { type Database, ofVersion } from './connect.ts';
import { placeArticles } from './corpus-places.ts';
import { createDatabaseCorpus, idsOf, type StoredArticle, withTexts } from './database-corpus.ts';
import { createDatabaseStore } from './database-store.ts';
import { createFindCaptions } from './find-captions.ts';
import { unpackCounts } from './load/char-counts.ts';
import { hashOfGround } from './load/plan-load.ts';
import { type ArticleRows, unpackArticleRows } from './passage-bytes.ts';
import { checkSchema, UnfitDatabase } from './schema.ts';
import { openPassages, type StoredPassages } from './stored-passages.ts';

/** The library of the newest version in a database, and its number. */
export interface OpenedLibrary {
  readonly library: Library;
  readonly version: number;
}

/**
 * Opens the newest version of a database's library. Only what every answer needs is kept in memory.
 * @throws UnfitDatabase if there is none that this program can answer from; what `pg` throws
 */
export async function openLibrary(database: Database): Promise<OpenedLibrary> {
  const read = await database.inSession(async (client) => {
    await checkSchema(client);
    await client.query('begin transaction isolation level repeatable read read only');
    const version = await readVersion(client);
    const stored = await readStored(client, version.number);
    await client.query('commit');
    return { ...stored, version };
  });
  return makeLibrary(database, read);
}

interface Version {
  readonly number: number;
  readonly made_with: Buffer;
  readonly char_counts: Buffer;
  readonly pair_counts: Buffer;
  readonly left_out: string;
}

interface ArticleRow {
  readonly name: string;
  readonly first: number;
  readonly passages: number;
  readonly captions: number;
  readonly characters: number;
  readonly fields: string;
  readonly rows: Buffer;
  readonly sentences: number[];
  readonly first_sentence: number;
  readonly mentioned: string[];
  readonly facts: string;
}

async function readVersion(client: pg.Client): Promise<Version> {
  const { rows } = await client.query<Version>(
    `select number, made_with, char_counts, pair_counts, left_out
     from yinzheng.versions order by number desc limit 1`,
  );
  const [version] = rows;
  if (version === undefined) {
    throw new UnfitDatabase('The database has no library yet: run npm run db:load first.');
  }
  return version;
}

async function readStored(client: pg.Client, version: number) {
  const valid = 'since <= $1 and (until is null or until > $1)';
  const files = await client.query<SourceFile>(
    `select name, path, bytes from yinzheng.files where ${valid}`,
    [version],
  );
  const segments = await client.query<{ id: number }>(
    `select id from yinzheng.segments where ${valid} order by id`,
    [version],
  );
  const articles = await client.query<ArticleRow>(
    `select name, first, passages, captions, characters, fields, rows, sentences, first_sentence,
            mentioned, facts
     from yinzheng.articles where ${valid}`,
    [version],
  );
  return {
    files: files.rows,
    segments: segments.rows.map(({ id }) => id),
    // As the files of a folder are ordered.
    articles: articles.rows.toSorted((a, b) => (`${a.name}.md` < `${b.name}.md` ? -1 : 1)),
  };
}

type Stored = Awaited<ReturnType<typeof readStored>> & { readonly version: Version };

async function makeLibrary(database: Database, stored: Stored): Promise<OpenedLibrary> {
  const { version, files, segments, articles: rows } = stored;
  const { number } = version;
  const ground = readGround(files, 'yinzheng');
  if (!version.made_with.equals(hashOfGround(ground.folder))) {
    throw new UnfitDatabase(
      'The library in the database was loaded by another version of this program or of Node.js: run npm run db:load with this one.',
    );
  }
  const places = placeArticles(rows);
  const articles: StoredArticle[] = [];
  const passages = openPassages(database, number, articles, places);
  for (const row of rows) articles.push(storedArticle(row, database, number, passages));
  const corpus = createDatabaseCorpus(articles, places, passages);
  const { texts, distinct, shapes } = joinRows(rows, places.size);
  const same = groupTexts(
    alike(texts),
    places.articleOf,
    (n) => articles[places.articleOf[n] ?? -1]?.article.published ?? '',
  );
  const numbers = new Map<string, number>(articles.map(({ article }, n) => [article.id, n]));
  const reading = readingOf(ground);
  const publishedOf = publishedIn(corpus);
  const count = places.size || 1;
  const store = createDatabaseStore({
    database,
    version: number,
    corpus: places,
    passages,
    places: createPlacesOf(same, findDebrisAmong(shapes, places.articleOf, same)),
    segments,
    distinct,
    averages: {
      terms: distinct.reduce((a, b) => a + b, 0) / count,
      chars: rows.reduce((sum, { characters }) => sum + characters, 0) / count,
    },
    charFrequency: unpackCounts(version.char_counts),
    bigramFrequency: unpackCounts(version.pair_counts),
    numberOf({ kind, article, ordinal }) {
      const owner = numbers.get(article);
      if (kind === 'caption' || owner === undefined) return -1;
      return places.firstOf(owner) + ordinal - 1;
    },
  });
  const known = new Map(ground.entities.all.map(({ id }) => [String(id), id]));
  const library = assembleLibrary({
    ...ground,
    ...reading,
    corpus,
    facts: await readFacts(rows, articles, passages),
    leftOut: leftOut.parse(JSON.parse(version.left_out)),
    mentioned: new Set(
      rows.flatMap(({ mentioned }) => mentioned.flatMap((id) => known.get(id) ?? [])),
    ),
    search: createSearchIn(store, reading.vocabulary, publishedOf),
    findCaptions: createFindCaptions({ database, version: number, segments, passages, rows }),
  });
  return { library, version: number };
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
   where name = $2 and since <= $1 and (until is null or until > $1)`,
);

const headingPlaces = z.array(z.strictObject({ depth: z.int(), at: z.int() }));

function storedArticle(
  row: ArticleRow,
  database: Database,
  version: number,
  passages: StoredPassages,
): StoredArticle {
  const { name, first } = row;
  const place = { first, passages: row.passages, captions: row.captions };
  const fetchAll = async (kind: Passage['kind']) =>
    (await passages.fetch(idsOf(place, kind))).map(({ passage }) => passage);
  const fetchPlaces = async (): Promise<HeadingPlace[]> => {
    const [found] = await database.ask<{ found: true; places: string }>(PLACES, version, [name]);
    return headingPlaces.parse(JSON.parse(found?.places ?? '[]'));
  };
  const article = withTexts(fields.parse(JSON.parse(row.fields)), {
    passages: () => lookUp(passages, `passages ${name}`, () => fetchAll('passage')),
    captions: () =>
      row.captions === 0 ? [] : lookUp(passages, `captions ${name}`, () => fetchAll('caption')),
    headingPlaces: () => lookUp(passages, `places ${name}`, fetchPlaces),
  });
  return { ...place, article };
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

/** All facts, in the order of their files; the passages that prove them are fetched and kept. */
async function readFacts(
  rows: readonly ArticleRow[],
  articles: readonly StoredArticle[],
  passages: StoredPassages,
): Promise<Fact[]> {
  const stated = rows.flatMap(({ facts, first, passages: size }, n) => {
    const saved = savedFacts.parse(JSON.parse(facts));
    const article = articles[n]?.article;
    if (article === undefined || saved.length === 0) return [];
    const idOf = (passage: string) => {
      const [, caption, ordinal] = /^(c?)(\d+)-/.exec(passage) ?? [];
      return first + (caption === 'c' ? size : 0) + Number(ordinal) - 1;
    };
    return [{ saved, article, idOf }];
  });
  const ids = stated.flatMap(({ saved, idOf }) =>
    saved.flatMap((fact) => citationsOf(fact).map(({ passage }) => idOf(passage))),
  );
  const quoted = new Map<number, Passage>();
  const wanted = [...new Set(ids)];
  for (let n = 0; n < wanted.length; n += FETCHED_AT_ONCE) {
    const part = wanted.slice(n, n + FETCHED_AT_ONCE);
    for (const [place, { passage }] of (await passages.fetch(part)).entries()) {
      quoted.set(part[place] ?? 0, passage);
    }
  }
  return stated.flatMap(({ saved, article, idOf }) =>
    saved.map((fact) => restoreFact(fact, article, (id) => quoted.get(idOf(id)))),
  );
}

const FETCHED_AT_ONCE = 1000;

const leftOut: z.ZodType<LeftOut[]> = z.array(
  z.strictObject({
    name: z.string(),
    role: z.enum(['article', 'facts', 'aid']),
    facts: z.number().exactOptional(),
    errors: z.array(
      z.strictObject({
        severity: z.enum(['error', 'warning']),
        file: z.string(),
        line: z.number(),
        what: z.string(),
        remedy: z.string(),
      }),
    ),
  }),
);
