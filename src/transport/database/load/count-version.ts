import type { ClientBase } from 'pg';
import { slotsFor } from '../../../search/index/char-counter.ts';
import { copyRows } from '../copy.ts';
import { addCounts, type CharCounts, createCharCounting, unpackCounts } from './char-counts.ts';
import type { Before, Known } from './known-articles.ts';
import { termsOfStored } from './stored-terms.ts';
import { PAIR_SLOTS } from './write-segment.ts';

/**
 * Counts the characters of the next version as for a large library, and puts into a table `delta` by
 * how much the frequencies of words change.
 * @param subtracted articles that were counted and are not served any more
 * @param before the version whose counts go on; undefined if nothing of it does
 */
export async function countChanges(
  client: ClientBase,
  subtracted: readonly Known[],
  before: Before | undefined,
): Promise<CharCounts> {
  await client.query(
    'create temp table delta (word int not null, passages int not null, texts int not null) on commit drop',
  );
  const counting = await takeBack(client, subtracted, before && (await countsOf(client, before)));
  await addStaged(client, counting);
  return counting;
}

/**
 * The same counts, for a version of this size: in a small library pairs have fewer slots.
 * @param length UTF-16 units of all passages, with a border behind each
 */
export async function countsForLength(
  client: ClientBase,
  length: number,
  counts: CharCounts,
): Promise<CharCounts> {
  // One text of that length counts as the passages do.
  const slots = slotsFor([{ text: { length: length - 1 } }]);
  if (slots === PAIR_SLOTS) return counts;
  const { rows } = await client.query<Range>(
    'select first, passages from yinzheng.articles where until is null',
  );
  return countAll(client, rows, slots);
}

async function countsOf(
  client: ClientBase,
  { version, live }: Before,
): Promise<CharCounts | undefined> {
  if (version === undefined) return undefined;
  const { rows } = await client.query<{ char_counts: Buffer; pair_counts: Buffer }>(
    'select char_counts, pair_counts from yinzheng.versions where number = $1',
    [version],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const counts = { chars: unpackCounts(row.char_counts), pairs: unpackCounts(row.pair_counts) };
  return counts.pairs.length === PAIR_SLOTS ? counts : countAll(client, live, PAIR_SLOTS);
}

async function countAll(
  client: ClientBase,
  articles: readonly Range[],
  slots: number,
): Promise<CharCounts> {
  const counting = createCharCounting(slots);
  for await (const { above, own } of rowsOf(client, articles)) counting.count(above + own);
  return counting;
}

/** Takes back what articles counted that are no longer served. */
async function takeBack(
  client: ClientBase,
  articles: readonly Range[],
  from: CharCounts | undefined,
): Promise<CharCounts> {
  const counting = createCharCounting(PAIR_SLOTS, from);
  const words = new Map<number, { passages: number; texts: number }>();
  for await (const { above, own, terms } of rowsOf(client, articles)) {
    counting.count(above + own, -1);
    termsOfStored(terms, (word, isInText) => {
      const known = words.get(word) ?? { passages: 0, texts: 0 };
      known.passages--;
      if (isInText) known.texts--;
      words.set(word, known);
    });
  }
  await copyRows(
    client,
    'delta',
    ['word', 'passages', 'texts'],
    [...words].map(([word, { passages, texts }]) => [word, passages, texts]),
    'pg_temp',
  );
  return counting;
}

async function addStaged(client: ClientBase, counting: CharCounts): Promise<void> {
  const { rows } = await client.query<{ char_counts: Buffer; pair_counts: Buffer }>(
    'select char_counts, pair_counts from yinzheng.segments where since is null',
  );
  for (const row of rows) {
    addCounts(counting, {
      chars: unpackCounts(row.char_counts),
      pairs: unpackCounts(row.pair_counts),
    });
  }
  await client.query(
    `insert into pg_temp.delta select word, passages, texts from yinzheng.postings
     where segment in (select id from yinzheng.segments where since is null)`,
  );
}

type Range = Pick<Known, 'first' | 'passages'>;

interface StoredRow {
  readonly above: string;
  readonly own: string;
  readonly terms: Buffer;
}

/** Passages that are read at once, but for an article that has more. */
const READ_AT_ONCE = 5000;

/** The rows of the passages of articles: some at a time, because a large library has too many. */
async function* rowsOf(client: ClientBase, articles: readonly Range[]): AsyncIterable<StoredRow> {
  for (let from = 0; from < articles.length; ) {
    let [to, passages] = [from, 0];
    for (; to < articles.length && passages < READ_AT_ONCE; to++) {
      passages += articles[to]?.passages ?? 0;
    }
    const part = articles.slice(from, to);
    from = to;
    const { rows } = await client.query<StoredRow>(
      `select p.above, p.own, p.terms from unnest($1::int[], $2::int[]) as a (first, behind)
       join yinzheng.passages p on p.id >= a.first and p.id < a.behind`,
      [part.map(({ first }) => first), part.map((each) => each.first + each.passages)],
    );
    yield* rows;
  }
}
