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
      throw new UnfitDatabase('Another db:load is running on this database: let it finish.');
    }
    await migrate(client);
    return load(client);
  });
}
