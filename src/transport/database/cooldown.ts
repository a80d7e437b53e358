import { createHash } from 'node:crypto';
import pg from 'pg';
import { type Clock, inTime } from '../clock.ts';
import { type Cooldown, type CooldownSettings, createCooldown } from '../cooldown.ts';
import type { Log } from '../log.ts';

/** What counts one person's questions in all processes of a bot. */
export interface SharedCooldownSettings extends CooldownSettings {
  /** Whose cooldown it is: those who ask on Discord and on the web have one each. */
  readonly of: 'people' | 'readers';
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** No answer is kept waiting longer than that: the process counts by itself. */
const ASK_MS = 300;
/** How long the database is left alone after that. */
const AWAY_MS = 5000;
const SWEEP_MS = 60_000;
/** A question takes a connection for a millisecond or so. */
const CONNECTIONS_MAX = 4;

/** Opens connections for cooldowns, as many as are needed and not before that. */
export function openCooldownPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'yinzheng cooldown',
    max: CONNECTIONS_MAX,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
    allowExitOnIdle: true,
  });
  // A connection that nobody uses was lost; the next question finds out.
  pool.on('error', () => {});
  return pool;
}

/**
 * The same bucket as in memory, but one for all processes, by the clock of the server. While the
 * database does not answer, the process counts by itself.
 */
export function createSharedCooldown(settings: SharedCooldownSettings): Cooldown {
  const { burst, seconds, of, pool, clock, log } = settings;
  const own = createCooldown(settings, clock.now);
  const keyOf = (user: string) =>
    createHash('sha256').update(`${of} ${user}`).digest().subarray(0, 16);
  let awayUntil: number | undefined;
  let sweepAt = clock.now();

  async function orOwn<T>(ask: () => Promise<T>, instead: () => T): Promise<T> {
    if (awayUntil !== undefined && clock.now() < awayUntil) return instead();
    try {
      const answer = await inTime(ask(), ASK_MS, clock);
      if (answer === undefined) throw new Error(`no answer within ${ASK_MS} ms`);
      if (awayUntil !== undefined) log.info({ of }, 'the cooldown is shared again');
      awayUntil = undefined;
      return answer;
    } catch (err) {
      if (awayUntil === undefined) log.warn({ err, of }, COUNTS_ALONE);
      awayUntil = clock.now() + AWAY_MS;
      return instead();
    }
  }

  function sweep(): void {
    if (clock.now() < sweepAt) return;
    sweepAt = clock.now() + SWEEP_MS;
    pool.query(SWEEP).catch((err: unknown) => log.debug({ err }, 'old cooldowns were not deleted'));
  }

  return {
    take: (user) =>
      orOwn(
        async () => {
          const all = [keyOf(user), seconds, (burst - 1) * seconds];
          const { rows } = await pool.query<{ wait: number }>(TAKE, all);
          sweep();
          return rows[0]?.wait ?? 0;
        },
        () => own.take(user),
      ),
    tells: (user) =>
      orOwn(
        async () => (await pool.query(TELL, [keyOf(user)])).rowCount === 1,
        () => own.tells(user),
      ),
  };
}

const COUNTS_ALONE =
  'the database does not count the cooldown, so each process does for itself; it is asked again every few seconds';

/**
 * One statement, so that of questions at once each counts: $1 is the key, $2 the seconds of one
 * token, $3 those of all but one. Its time is the same throughout.
 */
const TAKE = `
  insert into yinzheng.cooldowns as known (key, full_at, wait, told)
  values ($1, statement_timestamp() + $2::int * interval '1 second', 0, false)
  on conflict (key) do update set
    full_at = case
      when known.full_at <= statement_timestamp() + $3::int * interval '1 second'
      then greatest(known.full_at, statement_timestamp()) + $2::int * interval '1 second'
      else known.full_at
    end,
    wait = greatest(0, extract(epoch from known.full_at - statement_timestamp()) - $3::int),
    told = known.told
      and known.full_at > statement_timestamp() + $3::int * interval '1 second'
  returning ceil(wait)::int as wait
`;

const TELL = 'update yinzheng.cooldowns set told = true where key = $1 and not told';

const SWEEP = 'delete from yinzheng.cooldowns where full_at < statement_timestamp()';
