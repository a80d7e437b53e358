import pg from 'pg';
import { Superseded, Unavailable } from '../../pending/unavailable.ts';
import type { Log } from '../log.ts';

/** The connections of a process to its database. */
export interface Database {
  /**
   * Asks one thing about a version of the library. The statement has the version as `$1`, and returns
   * at least one row as long as the version is kept: see `ofVersion`.
   * @throws Superseded if the version is not kept any more, Unavailable if the database does not answer
   */
  ask<Row extends pg.QueryResultRow>(
    statement: Statement,
    version: number,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /** Does several things in one session, at one moment of the database, without a time limit. */
  inSession<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A statement that connections prepare once, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Who asks waits for the answer: the longest for a connection, for a statement, and for its result. */
const [CONNECT_MS, STATEMENT_MS, RESULT_MS] = [1000, 1500, 1800];
/** Requests wait for several things at once; answering itself takes one thread. */
const CONNECTIONS = 4;

/**
 * Makes a statement for `ask`: it returns the rows of `select`, and an empty one if there are none.
 * @param select a subquery that may use the version's number as `$1`, and has a column `found` that is
 *   true
 */
export function ofVersion(name: string, select: string): Statement {
  const text = `select r.* from yinzheng.versions v left join lateral (${select}) r on true where v.number = $1`;
  return { name, text };
}

/** Opens connections as they are needed. */
export function openDatabase(url: string, log: Pick<Log, 'debug'>): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: RESULT_MS,
    keepAlive: true,
    application_name: 'yinzheng',
    // They must not keep a program alive that has nothing left to do.
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it: the next one who asks gets a fresh one.
  pool.on('error', (err) => log.debug({ err }, 'an idle connection to the database broke'));
  return {
    async ask<Row extends pg.QueryResultRow>(
      { name, text }: Statement,
      version: number,
      values: readonly unknown[] = [],
    ) {
      const { rows } = await pool
        .query<Row>({ name, text, values: [version, ...values] })
        .catch((cause: unknown) => {
          throw new Unavailable('the database does not answer', { cause });
        });
      if (rows.length === 0) throw new Superseded(`version ${version} is not kept any more`);
      return rows.filter(({ found }) => found !== null);
    },
    async inSession(work) {
      const client = new pg.Client({
        connectionString: url,
        connectionTimeoutMillis: CONNECT_MS,
        keepAlive: true,
        application_name: 'yinzheng',
      });
      // Its next statement fails with the same.
      client.on('error', (err) => log.debug({ err }, 'the connection to the database broke'));
      await client.connect();
      try {
        return await work(client);
      } finally {
        await client.end();
      }
    },
    close: () => pool.end(),
  };
}
