import type { ClientBase } from 'pg';
import { copyRows, type Field } from '../copy.ts';
import { type PlacedArticle, placeArticles } from '../corpus-places.ts';
import { packIds, visitIds } from '../postings-bytes.ts';

/** A search reads the postings of every segment, so no more than this many stay. */
const SEGMENTS_MAX = 16;
/** Rows that are read at once. */
const FETCHED = 5000;

/**
 * Puts segments together, without the passages that are gone: the smallest half if there are many, or
 * all if more than half of their passages are gone. The old ones stay for the version before.
 * @param segment the number of the new one
 */
export async function mergeSegments(
  client: ClientBase,
  version: number,
  segment: number,
): Promise<void> {
  const { rows: articles } = await client.query<PlacedArticle>(
    'select first, passages, captions from yinzheng.articles where until is null',
  );
  const { rows: segments } = await client.query<{ id: number; passages: number }>(
    'select id, passages from yinzheng.segments where until is null order by passages, id',
  );
  const live = sum(articles.map(({ passages }) => passages));
  const isMostlyGone = sum(segments.map(({ passages }) => passages)) > 2 * live;
  const few = segments.length <= SEGMENTS_MAX ? [] : segments.slice(0, segments.length / 2);
  const merged = (isMostlyGone && segments.length > 0 ? segments : few).map(({ id }) => id);
  if (merged.length === 0) return;

  const { passageWith } = placeArticles(articles);
  const isLive = (id: number) => passageWith(id) >= 0;
  const tables = [
    { table: 'postings', key: 'word', isKept: isLive },
    { table: 'pairs', key: 'pair', isKept: isLive },
    // Their numbers are of sentences, of which few are gone.
    { table: 'captions', key: 'key', isKept: () => true },
  ];
  for (const { table, key, isKept } of tables) {
    await client.query(
      `declare merged no scroll cursor for select ${key} as key, ids from yinzheng.${table}
       where segment = any($1) order by ${key}, segment`,
      [merged],
    );
    for await (const rows of joined(client, segment, isKept)) {
      await copyRows(client, table, [key, 'segment', 'ids'], rows);
    }
    await client.query('close merged');
  }
  await client.query('update yinzheng.segments set until = $1 where id = any($2)', [
    version,
    merged,
  ]);
  // Where all are put together, what is gone no longer counts.
  const counted = isMostlyGone ? live : undefined;
  await client.query(
    `insert into yinzheng.segments (id, since, passages, next_passage, next_sentence)
     select $1, $2, coalesce($3, sum(passages)::int), max(next_passage), max(next_sentence)
     from yinzheng.segments where id = any($4)`,
    [segment, version, counted, merged],
  );
}

/** Reads what the cursor has; the rows of one key become one. */
async function* joined(
  client: ClientBase,
  segment: number,
  isKept: (id: number) => boolean,
): AsyncIterable<Field[][]> {
  let open: { readonly key: string | number; readonly ids: number[] } | undefined;
  for (;;) {
    const { rows } = await client.query<{ key: string | number; ids: Buffer }>(
      `fetch ${FETCHED} from merged`,
    );
    const done: Field[][] = [];
    const finish = () => {
      if (open !== undefined && open.ids.length > 0) {
        // What was put together before has the highest number, and ids from before the others.
        done.push([open.key, segment, packIds(Uint32Array.from(open.ids).sort())]);
      }
    };
    for (const { key, ids } of rows) {
      if (open?.key !== key) {
        finish();
        open = { key, ids: [] };
      }
      const { ids: gathered } = open;
      visitIds(ids, (id) => {
        if (isKept(id)) gathered.push(id);
      });
    }
    if (rows.length < FETCHED) finish();
    yield done;
    if (rows.length < FETCHED) return;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
