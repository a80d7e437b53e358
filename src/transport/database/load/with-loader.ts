import type pg from 'pg';
import type { Database } from '../connect.ts';
import { migrate, UnfitDatabase } from '../schema.ts';

/** Locks what one loader at a time may do; any number that no other program in the database takes. */
const LOCK = 0x79_7a_6c_64;

/**
 * Runs a load in a session of its own, after bringing the schema up to date.
 * @throws UnfitDatabase if the database is not ours, or another load is running
 */
export function withLoader<T>(
  database: Database,
  load: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return database.inSession(async (client) => {
    const { rows } = await client.query<{ free: boolean }>(
      'select pg_try_advisory_lock($1) as free',
      [LOCK],
    );
    if (rows[0]?.free !== true) {
      throw new UnfitDatabase(await describeOther(client));
    }
    await migrate(client);
    return load(client);
  });
}

async function describeOther(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ host: string | null; since: Date | null }>(
    `select host(client_addr) as host, backend_start as since
     from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and objid = $1
       and database = (select oid from pg_database where datname = current_database())`,
    [LOCK],
  );
  const [{ host, since } = { host: null, since: null }] = rows;
  const where = host === null ? '' : `, from ${host}`;
  const when = since === null ? '' : `, since ${since.toISOString()}`;
  return `Another db:load is running on this database${where}${when}: let it finish.`;
}
