import pg from 'pg';
import { Superseded, Unavailable } from '../../pending/unavailable.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Log } from '../log.ts';
import { isBroken, isRefusal, isWaitForConnection } from './explain-database.ts';
import { endSession } from './session.ts';

/** The connections of a process to its database. */
export interface Database {
  /**
   * Asks one thing about a version of the library. The statement has the version's identity as `$1`,
   * and returns at least one row as long as the version is kept: see `ofVersion`.
   * @throws Superseded if the version is not kept any more, Unavailable if the database does not answer
   */
  ask<Row extends pg.QueryResultRow>(
    statement: Statement,
    version: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /**
   * Does several things in one session, at one moment of the database.
   * @param statementMs the longest that each of them may take; without it they take what they need
   */
  inSession<T>(work: (client: pg.Client) => Promise<T>, statementMs?: number): Promise<T>;
  close(): Promise<void>;
}

/** A statement that connections prepare once, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** How long who asks waits: for a connection, for the server, and for what it sends. In ms. */
export interface Limits {
  readonly connectMs: number;
  readonly statementMs: number;
  readonly resultMs: number;
}

/** Whoever waits for 2 s sees that it takes longer, so the database is given up before. */
const LIMITS: Limits = { connectMs: 1500, statementMs: 1300, resultMs: 1500 };
/** Whoever opens a session has more time. */
const SESSION_CONNECT_MS = 5000;
/** How long a server that refuses is left alone. */
export const REFUSED_MS = 1000;
/** Requests wait for several things at once; answering itself takes one thread. */
const CONNECTIONS = 4;

/**
 * Makes a statement for `ask`: it returns the rows of `select`, and an empty one if there are none.
 * @param select a subquery that may use the version's row as `v`, and has a column `found` that is
 *   true
 */
export function ofVersion(name: string, select: string): Statement {
  const text = `select r.* from yinzheng.versions v left join lateral (${select}) r on true where v.identity = $1`;
  return { name, text };
}

export interface DatabaseSettings {
  readonly log: Pick<Log, 'debug'>;
  readonly clock?: Pick<Clock, 'now'>;
  readonly limits?: Limits;
  /** Is told why the database did not answer, each time. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/** Opens connections as they are needed. */
export function openDatabase(
  url: string,
  { log, clock = systemClock, limits = LIMITS, onFailure }: DatabaseSettings,
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: limits.connectMs,
    statement_timeout: limits.statementMs,
    query_timeout: limits.resultMs,
    keepAlive: true,
    application_name: 'yinzheng',
    // They must not keep a program alive that has nothing left to do.
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it: the next one who asks gets a fresh one.
  pool.on('error', (err) => log.debug({ err }, 'an idle connection to the database broke'));

  let answeredAt = Number.NEGATIVE_INFINITY;
  /** Whoever waits too long for a connection while others are answered waits because of them. */
  const isCrowded = (error: unknown) =>
    isWaitForConnection(error) && clock.now() - answeredAt < limits.connectMs;

  /** Servers lock out whoever comes again and again with a wrong password. */
  let refusal: { readonly cause: unknown; readonly until: number } | undefined;

  /** It only reads, so what a broken connection took along is asked again, once. */
  const query = async <Row extends pg.QueryResultRow>(asked: pg.QueryConfig): Promise<Row[]> => {
    const once = async () => (await pool.query<Row>(asked)).rows;
    if (refusal !== undefined && clock.now() < refusal.until) throw unavailable(refusal.cause);
    try {
      const rows = await once().catch((error) => {
        if (isBroken(error)) return once();
        throw error;
      });
      answeredAt = clock.now();
      return rows;
    } catch (cause) {
      if (isRefusal(cause)) refusal = { cause, until: clock.now() + REFUSED_MS };
      if (!isCrowded(cause)) onFailure?.(cause);
      throw unavailable(cause);
    }
  };

  return {
    async ask<Row extends pg.QueryResultRow>(
      { name, text }: Statement,
      version: string,
      values: readonly unknown[] = [],
    ) {
      const rows = await query<Row>({ name, text, values: [version, ...values] });
      if (rows.length === 0) throw new Superseded(`version ${version} is not kept any more`);
      return rows.filter(({ found }) => found !== null);
    },
    async inSession(work, statementMs) {
      const client = new pg.Client({
        connectionString: url,
        connectionTimeoutMillis: SESSION_CONNECT_MS,
        ...(statementMs === undefined ? {} : { query_timeout: statementMs }),
        keepAlive: true,
        application_name: 'yinzheng',
      });
      // Its next statement fails with the same.
      client.on('error', (err) => log.debug({ err }, 'the connection to the database broke'));
      await client.connect();
      try {
        return await work(client);
      } finally {
        await endSession(client, systemClock);
      }
    },
    close: () => pool.end(),
  };
}

function unavailable(cause: unknown): Unavailable {
  return new Unavailable('the database does not answer', { cause });
}
