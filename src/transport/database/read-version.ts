import type pg from 'pg';
import type { SourceFile } from '../../files/source-file.ts';
import { checkSchema, EMPTY_SCHEMA, UnfitDatabase } from './schema.ts';

/** A version as it is stored: its number, and what a process keeps of it in memory. */
export interface StoredVersion {
  readonly number: number;
  /** No other version has it, in whatever database. */
  readonly identity: string;
  readonly madeWith: Buffer;
  readonly charCounts: Buffer;
  readonly pairCounts: Buffer;
  /** JSON. */
  readonly leftOut: string;
  /** The files that name things, and the written questions. */
  readonly files: readonly SourceFile[];
  /** The segments whose postings are valid. */
  readonly segments: readonly number[];
  /** In the order of the corpus. */
  readonly articles: readonly ArticleRow[];
}

export interface ArticleRow {
  readonly name: string;
  readonly first: number;
  readonly passages: number;
  readonly captions: number;
  readonly characters: number;
  readonly fields: string;
  readonly rows: Buffer;
  readonly sentences: readonly number[];
  readonly first_sentence: number;
  readonly mentioned: readonly string[];
  readonly facts: string;
}

/**
 * Reads the newest version, at one moment of the database.
 * @throws UnfitDatabase if there is none that this program can answer from; what `pg` throws
 */
export async function readVersion(client: pg.Client): Promise<StoredVersion> {
  await checkSchema(client);
  await client.query('begin transaction isolation level repeatable read read only');
  const { rows } = await client.query<Omit<StoredVersion, 'files' | 'segments' | 'articles'>>(
    `select number, identity, made_with as "madeWith", char_counts as "charCounts",
            pair_counts as "pairCounts", left_out as "leftOut"
     from yinzheng.versions order by number desc limit 1`,
  );
  const [version] = rows;
  if (version === undefined) {
    throw new UnfitDatabase(EMPTY_SCHEMA);
  }
  const valid = 'since <= $1 and (until is null or until > $1)';
  const number = [version.number];
  const files = await client.query<SourceFile>(
    `select name, path, bytes from yinzheng.files where ${valid}`,
    number,
  );
  const segments = await client.query<{ id: number }>(
    `select id from yinzheng.segments where ${valid} order by id`,
    number,
  );
  const articles = await client.query<ArticleRow>(
    `select name, first, passages, captions, characters, fields, rows, sentences, first_sentence,
            mentioned, facts
     from yinzheng.articles where ${valid}`,
    number,
  );
  await client.query('commit');
  return {
    ...version,
    files: files.rows,
    segments: segments.rows.map(({ id }) => id),
    // As the files of a folder are ordered.
    articles: articles.rows.toSorted((a, b) => (`${a.name}.md` < `${b.name}.md` ? -1 : 1)),
  };
}
