import type { ClientBase } from 'pg';
import { z } from 'zod';
import type { Problem } from '../../../files/problem.ts';
import type { Numbers } from './write-segment.ts';

/** An article in the database, of the version that is served or staged for the next. */
export interface Known {
  readonly id: number;
  readonly name: string;
  readonly key: string;
  readonly isStaged: boolean;
  readonly first: number;
  readonly passages: number;
  readonly captions: number;
  readonly problems: readonly Problem[];
  readonly factsLeftOut: number | undefined;
}

/** What the database has before a load. */
export interface Before {
  /** Undefined if nothing has been published yet. */
  readonly version: number | undefined;
  readonly all: readonly Known[];
  /** The articles of the version that is served. */
  readonly live: readonly Known[];
  /** The next free numbers, which the load takes. */
  readonly next: Numbers;
  nextSegment: number;
  /** @returns the article with this name and key */
  find(name: string, key: Buffer): Known | undefined;
}

const problems = z.array(
  z.object({
    severity: z.enum(['error', 'warning']),
    file: z.string(),
    line: z.number(),
    what: z.string(),
    remedy: z.string(),
  }),
);

interface Row {
  readonly id: number;
  readonly name: string;
  readonly key: string;
  readonly staged: boolean;
  readonly first: number;
  readonly passages: number;
  readonly captions: number;
  readonly problems: string;
  readonly facts_left_out: number | null;
}

export async function knownArticles(client: ClientBase): Promise<Before> {
  const { rows } = await client.query<Row>(
    `select id, name, encode(key, 'hex') as key, since is null as staged, first, passages, captions,
            problems, facts_left_out
     from yinzheng.articles where until is null`,
  );
  const all = rows.map(
    ({ staged, problems: said, facts_left_out: factsLeftOut, ...row }): Known => ({
      ...row,
      isStaged: staged,
      problems: problems.parse(JSON.parse(said)),
      factsLeftOut: factsLeftOut ?? undefined,
    }),
  );
  const byKey = new Map(all.map((article) => [`${article.name} ${article.key}`, article]));
  const found = await client.query<{
    version: number | null;
    passage: number;
    article: number;
    sentence: number;
    segment: number;
  }>(
    `select (select max(number) from yinzheng.versions) as version,
            greatest((select coalesce(max(id), 0) + 1 from yinzheng.passages),
                     (select max(next_passage) from yinzheng.segments)) as passage,
            (select coalesce(max(id), 0) + 1 from yinzheng.articles) as article,
            (select coalesce(max(next_sentence), 0) from yinzheng.segments) as sentence,
            (select coalesce(max(id), 0) + 1 from yinzheng.segments) as segment`,
  );
  const [numbers] = found.rows;
  if (numbers === undefined) throw new Error('the database did not answer');
  const { version, passage, article, sentence, segment } = numbers;
  return {
    version: version ?? undefined,
    all,
    live: all.filter(({ isStaged }) => !isStaged),
    next: { passage, article, sentence },
    nextSegment: segment,
    find: (name, key) => byKey.get(`${name} ${key.toString('hex')}`),
  };
}
