import type { ClientBase } from 'pg';
import type { SourceFile } from '../../../files/source-file.ts';
import type { LeftOut } from '../../../library/left-out.ts';
import { CHANNEL } from '../schema.ts';
import { packCounts } from './char-counts.ts';
import { countChanges, countsForLength } from './count-version.ts';
import type { Before, Known } from './known-articles.ts';
import { mergeSegments } from './merge-segments.ts';

/** What becomes the next version. */
interface Next {
  readonly before: Before;
  /** Articles that stay as they are, or were staged by a load that did not come to its end. */
  readonly kept: readonly Known[];
  readonly leftOut: readonly LeftOut[];
  readonly files: readonly SourceFile[];
  readonly madeWith: Buffer;
}

/**
 * Lets what has been written become the next version, inside the loader's transaction. What the
 * version before the last one needed is deleted: a process on the last one goes on.
 */
export async function publish(
  client: ClientBase,
  next: Next,
): Promise<{ version: number; removed: number }> {
  const { before, kept, madeWith } = next;
  const version = (before.version ?? 0) + 1;
  const keptIds = new Set(kept.map(({ id }) => id));
  const ended = before.live.filter(({ id }) => !keptIds.has(id));
  const stale = before.all.filter(({ id, isStaged }) => isStaged && !keptIds.has(id));
  const isAnew = kept.every(({ isStaged }) => isStaged);
  const subtracted = isAnew ? stale : [...ended, ...stale];

  const counted = await countChanges(client, subtracted, isAnew ? undefined : before);
  if (stale.length > 0) await remove(client, stale);
  if (isAnew) await endAll(client, version);
  await client.query(FREQUENCIES, [version]);
  await client.query('update yinzheng.articles set until = $1 where id = any($2)', [
    version,
    ended.map(({ id }) => id),
  ]);
  await client.query('update yinzheng.articles set since = $1 where since is null', [version]);
  await client.query(
    'update yinzheng.segments set since = $1, char_counts = null, pair_counts = null where since is null',
    [version],
  );
  await mergeSegments(client, version, before.nextSegment++);
  await putFiles(client, next.files, version);
  const { rows } = await client.query<{ passages: number; lengths: number }>(
    `select coalesce(sum(passages), 0)::int as passages, coalesce(sum(lengths), 0)::float8 as lengths
     from yinzheng.articles where until is null`,
  );
  const { passages = 0, lengths = 0 } = rows[0] ?? {};
  const counts = await countsForLength(client, lengths, counted);
  await client.query(
    `insert into yinzheng.versions (number, made_with, passages, char_counts, pair_counts, left_out)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      version,
      madeWith,
      passages,
      packCounts(counts.chars),
      packCounts(counts.pairs),
      JSON.stringify(next.leftOut),
    ],
  );
  await forget(client, version - 1);
  await client.query(`select pg_notify('${CHANNEL}', $1)`, [String(version)]);
  const replaced = new Set(ended.map(({ name }) => name));
  const { rows: still } = await client.query<{ name: string }>(
    'select name from yinzheng.articles where until is null and name = any($1)',
    [[...replaced]],
  );
  return { version, removed: replaced.size - still.length };
}

/** Whether the version that is served is just that already. */
export async function isServed(
  client: ClientBase,
  { before, kept, leftOut, files, madeWith }: Next,
): Promise<boolean> {
  if (before.version === undefined || kept.length !== before.all.length) return false;
  if (kept.some(({ isStaged }) => isStaged)) return false;
  const { rows } = await client.query<{ made_with: Buffer; left_out: string }>(
    'select made_with, left_out from yinzheng.versions where number = $1',
    [before.version],
  );
  const [version] = rows;
  if (version?.made_with.equals(madeWith) !== true) return false;
  if (version.left_out !== JSON.stringify(leftOut)) return false;
  const stored = await storedFiles(client);
  return stored.length === files.length && files.every((file) => isAmong(file, stored));
}

function storedFiles(client: ClientBase): Promise<SourceFile[]> {
  return client
    .query<SourceFile>('select name, path, bytes from yinzheng.files where until is null')
    .then(({ rows }) => rows);
}

function isAmong({ name, path, bytes }: SourceFile, files: readonly SourceFile[]): boolean {
  return files.some(
    (file) => file.name === name && file.path === path && Buffer.compare(file.bytes, bytes) === 0,
  );
}

/** Ends the old frequencies of the words whose frequency has changed, and gives them new ones. */
const FREQUENCIES = `
  with changed as (
    select word, sum(passages)::int as passages, sum(texts)::int as texts from pg_temp.delta group by word
    having sum(passages) <> 0 or sum(texts) <> 0
  ), old as (
    update yinzheng.frequencies f set until = $1 from changed c where f.word = c.word and f.until is null
    returning f.word, f.passages, f.texts
  )
  insert into yinzheng.frequencies (word, since, passages, texts)
  select c.word, $1, c.passages + coalesce(old.passages, 0), c.texts + coalesce(old.texts, 0)
  from changed c left join old using (word) where c.passages + coalesce(old.passages, 0) > 0`;

/** Nothing of the version before goes on: ends its frequencies and segments. */
async function endAll(client: ClientBase, version: number): Promise<void> {
  await client.query('update yinzheng.frequencies set until = $1 where until is null', [version]);
  await client.query(
    'update yinzheng.segments set until = $1 where until is null and since is not null',
    [version],
  );
}

async function putFiles(client: ClientBase, files: readonly SourceFile[], version: number) {
  const stored = await storedFiles(client);
  const gone = stored.filter((file) => !isAmong(file, files));
  await client.query(
    'update yinzheng.files set until = $1 where until is null and name = any($2)',
    [version, gone.map(({ name }) => name)],
  );
  for (const { name, path, bytes } of files.filter((file) => !isAmong(file, stored))) {
    await client.query(
      'insert into yinzheng.files (name, since, path, bytes) values ($1, $2, $3, $4)',
      [name, version, path, Buffer.from(bytes)],
    );
  }
}

/** Deletes articles that were staged and are not wanted any more. */
async function remove(client: ClientBase, articles: readonly Known[]): Promise<void> {
  await client.query(
    `delete from yinzheng.passages p using yinzheng.articles a
     where a.id = any($1) and p.id >= a.first and p.id < a.first + a.passages + a.captions`,
    [articles.map(({ id }) => id)],
  );
  await client.query('delete from yinzheng.articles where id = any($1)', [
    articles.map(({ id }) => id),
  ]);
}

/** Deletes what only versions before this one need. */
async function forget(client: ClientBase, version: number): Promise<void> {
  await client.query('delete from yinzheng.versions where number < $1', [version]);
  await client.query(
    `delete from yinzheng.passages p using yinzheng.articles a
     where a.until <= $1 and p.id >= a.first and p.id < a.first + a.passages + a.captions`,
    [version],
  );
  for (const table of ['postings', 'pairs', 'captions']) {
    await client.query(
      `delete from yinzheng.${table} where segment in (select id from yinzheng.segments where until <= $1)`,
      [version],
    );
  }
  for (const table of ['articles', 'frequencies', 'segments', 'files']) {
    await client.query(`delete from yinzheng.${table} where until <= $1`, [version]);
  }
}
