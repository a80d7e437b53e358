import { z } from 'zod';
import type { Fact } from '../../facts/kinds.ts';
import { citationsOf, restoreFact, savedFacts } from '../../facts/saved-facts.ts';
import type { Passage } from '../../knowledge/article.ts';
import { assembleLibrary, readingOf } from '../../library/assemble-library.ts';
import { publishedIn } from '../../library/build-library.ts';
import type { LeftOut } from '../../library/left-out.ts';
import type { Library } from '../../library/library.ts';
import { readGround } from '../../library/read-folder.ts';
import type { PassagesToRead } from '../../search/meaning/meaning.ts';
import { createSearchIn } from '../../search/search.ts';
import type { Database } from './connect.ts';
import type { StoredArticle } from './database-corpus.ts';
import { createFindCaptions } from './find-captions.ts';
import { hashOfGround } from './load/plan-load.ts';
import { openVersion } from './open-version.ts';
import type { ArticleRow, StoredVersion } from './read-version.ts';
import { UnfitDatabase } from './schema.ts';
import type { StoredPassages } from './stored-passages.ts';

/** The library of the newest version in a database. */
export interface OpenedLibrary {
  readonly library: Library;
  readonly version: Pick<StoredVersion, 'identity' | 'number'>;
  readonly toRead: PassagesToRead;
}

/**
 * Opens the newest version of a database's library.
 * @throws UnfitDatabase if there is none that this program can answer from; what `pg` throws
 */
export async function openLibrary(database: Database): Promise<OpenedLibrary> {
  const { stored, articles, passages, corpus, store, toRead } = await openVersion(database);
  const { identity, number, articles: rows, segments } = stored;
  const ground = readGround(stored.files, 'yinzheng');
  if (!stored.madeWith.equals(hashOfGround(ground.folder))) {
    throw new UnfitDatabase(
      'The library in the database was loaded by another version of this program or of Node.js: run npm run db:load with this one.',
    );
  }
  const reading = readingOf(ground);
  const known = new Map(ground.entities.all.map(({ id }) => [String(id), id]));
  const mentioned = rows.flatMap((row) => row.mentioned.flatMap((id) => known.get(id) ?? []));
  const library = assembleLibrary({
    ...ground,
    ...reading,
    corpus,
    facts: await readFacts(rows, articles, passages),
    leftOut: leftOut.parse(JSON.parse(stored.leftOut)),
    stale: [],
    mentioned: new Set(mentioned),
    search: createSearchIn(store, reading.vocabulary, publishedIn(corpus)),
    findCaptions: createFindCaptions({ database, version: identity, segments, passages, rows }),
  });
  return { library, version: { identity, number }, toRead };
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
