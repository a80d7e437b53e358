import pg from 'pg';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { REFUSED_MS } from './connect.ts';
import { explainDatabase, isPassing, isSameOutage } from './explain-database.ts';
import { CHANNEL, checkSchema, EMPTY_SCHEMA, UnfitDatabase } from './schema.ts';
import { endSession } from './session.ts';

/** What a database with the library can do for those who ask. */
export type DatabaseState =
  | { readonly kind: 'answers' }
  /** Its newest version cannot be loaded; the library that is loaded is answered from. */
  | { readonly kind: 'unfit'; readonly problem: string }
  | { readonly kind: 'away'; readonly problem: string };

/** Watches the database that has the library. */
export interface DatabaseWatch {
  state(): DatabaseState;
  /** Looks at once. */
  start(): void;
  /** A version of the library is loaded. */
  loaded(version: string): void;
  /** The library cannot be loaded from it. */
  refused(problem: string): void;
  /** A look-up failed. */
  failed(problem: string): void;
  close(): Promise<void>;
}

export interface WatchSettings {
  readonly url: string;
  readonly clock: Clock;
  readonly log: Pick<Log, 'debug' | 'info' | 'error'>;
  /** Is called once the newest version is another one, and whenever the database is back. */
  readonly onNewest: (version: string) => void;
  /** Is told each time that it stops answering. */
  readonly onAway?: (() => void) | undefined;
}

/** How long a look may take; how often to look; the first and the longest wait after a failure. */
const [LOOK_MS, EACH_MS, RETRY_MS, RETRY_MAX_MS] = [2000, 5000, 500, 5000];

/**
 * Keeps a connection that hears of new versions. News may be lost, and a connection may be dead
 * without a word, so it also asks every few seconds, and whenever somebody's look-up failed.
 */
export function watchDatabase(settings: WatchSettings): DatabaseWatch {
  const { url, clock, log, onNewest } = settings;
  let client: pg.Client | undefined;
  let state: DatabaseState = { kind: 'answers' };
  /** The newest version when it was last looked at, and the one that is loaded. */
  let newest: string | undefined;
  let own: string | undefined;
  /** Why the library could not be loaded, and why a look-up failed since the last look. */
  let refusal: string | undefined;
  let failure: string | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let since = 0;
  /** What the log has been told since the database last answered. */
  let told: string[] = [];
  let isLooking = false;
  let isWanted = false;
  let isClosed = false;
  let cancel = () => {};

  const become = (next: DatabaseState): void => {
    if (state.kind === 'answers' && next.kind !== 'answers') since = clock.now();
    if (state.kind !== 'away' && next.kind === 'away') settings.onAway?.();
    state = next;
  };

  const show = (next: DatabaseState): void => {
    become(next);
    if (next.kind === 'answers') {
      if (told.length > 0) log.info({ ms: Math.round(clock.now() - since) }, BACK);
      told = [];
    } else if (!told.some((problem) => isSameOutage(problem, next.problem))) {
      told.push(next.problem);
      log.error({ database: next.kind }, `${next.problem} ${MEANWHILE[next.kind]}`);
    }
  };

  const wait = (ms: number): void => {
    cancel();
    if (!isClosed) cancel = clock.after(ms, look);
  };

  const look = (): void => {
    isWanted = true;
    if (isLooking || isClosed) return;
    isLooking = true;
    void lookWhileWanted();
  };

  const lookWhileWanted = async (): Promise<void> => {
    while (isWanted && !isClosed) {
      isWanted = false;
      cancel();
      await lookOnce();
    }
    isLooking = false;
  };

  const lookOnce = async (): Promise<void> => {
    const doubt = failure;
    failure = undefined;
    // What failed may be new connections only, or that of those who ask.
    if (doubt !== undefined) leave();
    try {
      const at = client ?? (await connect());
      const found = await readNewest(at);
      const keeps = await stillHas(at, own);
      if (isClosed) return;
      settle(found, doubt ?? failure, keeps);
    } catch (error) {
      if (isClosed) return;
      const keeps =
        doubt === undefined && error instanceof UnfitDatabase && (await stillHas(client, own));
      if (!(error instanceof UnfitDatabase)) leave();
      log.debug({ err: error }, 'the database was looked at in vain');
      // A server that goes or comes says so for a moment: the next look knows what became of it.
      const tell = failures === 0 && isPassing(error) ? become : show;
      tell({ kind: keeps ? 'unfit' : 'away', problem: explainDatabase(error) });
      // Once it is back, the library is loaded even if it is the same.
      newest = undefined;
      wait(Math.min(RETRY_MS * 2 ** failures, RETRY_MAX_MS));
      failures++;
    } finally {
      // It may have been closed while it connected.
      if (isClosed) leave();
    }
  };

  /**
   * @param doubt why a look-up failed although the database answers
   * @param keeps whether it has the version that is loaded
   */
  const settle = (found: string, doubt: string | undefined, keeps: boolean): void => {
    failures = 0;
    const problem = doubt ?? refusal;
    // Those who look things up still leave a server alone that refused.
    const isSettled = clock.now() - failedAt > REFUSED_MS;
    if (problem === undefined) {
      // Otherwise it answers once the newest is loaded.
      if (keeps && isSettled) show({ kind: 'answers' });
    } else show({ kind: doubt === undefined && keeps ? 'unfit' : 'away', problem });
    if (found !== newest) {
      newest = found;
      onNewest(found);
    }
    wait(state.kind === 'away' ? RETRY_MS : EACH_MS);
  };

  const connect = async (): Promise<pg.Client> => {
    const at = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: LOOK_MS,
      query_timeout: LOOK_MS,
      statement_timeout: LOOK_MS,
      keepAlive: true,
      application_name: 'yinzheng watch',
    });
    const lost = (error?: unknown) => {
      log.debug({ err: error }, 'the connection that watches the database broke');
      if (client !== at) return;
      client = undefined;
      look();
    };
    at.on('error', lost);
    at.on('end', lost);
    at.on('notification', look);
    await at.connect();
    client = at;
    const { rows } = await at.query<{ standby: boolean }>('select pg_is_in_recovery() as standby');
    // A standby cannot tell of news, and is only asked.
    if (rows[0]?.standby !== true) await at.query(`listen ${CHANNEL}`);
    return at;
  };

  const leave = (): void => {
    const at = client;
    client = undefined;
    if (at !== undefined) void endSession(at, clock);
  };

  return {
    state: () => state,
    start: look,
    loaded(version) {
      own = version;
      refusal = undefined;
      if (state.kind !== 'answers') look();
    },
    refused(problem) {
      refusal = problem;
      show({ kind: own === undefined ? 'away' : 'unfit', problem });
    },
    failed(problem) {
      failure = problem;
      failedAt = clock.now();
      // It is looked at soon anyway.
      if (state.kind === 'away') return;
      // The log is told what it is once that was looked at.
      become({ kind: 'away', problem: state.kind === 'unfit' ? state.problem : problem });
      look();
    },
    async close() {
      isClosed = true;
      cancel();
      const at = client;
      client = undefined;
      if (at !== undefined) await endSession(at, clock);
    },
  };
}

const BACK = 'the database answers again';
const MEANWHILE = {
  away: 'Until then, people are told that the database does not answer; it is tried again and again.',
  unfit: 'The library that was loaded before is served on.',
} as const;

/** @throws UnfitDatabase if there is none; what `pg` throws */
async function readNewest(client: pg.Client): Promise<string> {
  await checkSchema(client);
  const { rows } = await client.query<{ identity: string }>(NEWEST);
  await client.query(TOUCH);
  const [version] = rows;
  if (version === undefined) throw new UnfitDatabase(EMPTY_SCHEMA);
  return version.identity;
}

async function stillHas(client: pg.Client | undefined, version: string | undefined) {
  if (client === undefined || version === undefined) return false;
  try {
    const { rows } = await client.query(STILL, [version]);
    return rows.length > 0;
  } catch {
    return false;
  }
}

const NEWEST = 'select identity from yinzheng.versions order by number desc limit 1';
const STILL = 'select from yinzheng.versions where identity = $1';
/** Needs what reading any of them needs, and reads nothing. */
const TOUCH = `select from ${[
  'passages',
  'articles',
  'words',
  'frequencies',
  'postings',
  'pairs',
  'captions',
]
  .map((table) => `yinzheng.${table}`)
  .join(', ')} where false`;
