import type { ClientBase } from 'pg';
import { MIGRATIONS } from './migrations.ts';

/** Stands in `yinzheng.meta`, so that another program's schema of that name is known as such. */
const PROGRAM = 'yinzheng';

/** Why a database cannot be used, as one sentence for its operator. */
export class UnfitDatabase extends Error {
  override readonly name = 'UnfitDatabase';
}

/** Which of our schemas a database has; undefined if it has none at all. @throws UnfitDatabase */
async function schemaOf(client: ClientBase): Promise<number | undefined> {
  const { rows } = await client.query<{ has_schema: boolean; has_meta: boolean }>(
    `select exists (select from pg_namespace where nspname = 'yinzheng') as has_schema,
            exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = 'yinzheng' and c.relname = 'meta') as has_meta`,
  );
  const [found] = rows;
  if (found?.has_schema !== true) return undefined;
  if (!found.has_meta) throw new UnfitDatabase(FOREIGN);
  const { rows: meta } = await client
    .query<{ program: string; schema: number }>('select program, schema from yinzheng.meta')
    .catch((cause: unknown) => {
      if (isRefusal(cause)) throw cause;
      throw new UnfitDatabase(FOREIGN, { cause });
    });
  const [own] = meta;
  if (own?.program !== PROGRAM) throw new UnfitDatabase(FOREIGN);
  if (own.schema > MIGRATIONS.length) {
    throw new UnfitDatabase(
      `The database has schema ${own.schema}, but this program knows only up to ${MIGRATIONS.length}: a newer version of the program has used it. Install that version.`,
    );
  }
  return own.schema;
}

/** The channel on which the processes that answer hear of a new version. */
export const CHANNEL = 'yinzheng_version';

const NO_LIBRARY = 'The database has no library yet: run npm run db:load.';
export const EMPTY_SCHEMA = `The database has schema ${MIGRATIONS.length}, but no library yet: run npm run db:load.`;

const FOREIGN =
  'The database has a schema yinzheng that this program did not make: it belongs to another program. Set DATABASE_URL to a database of its own.';

/** Whether PostgreSQL refused for want of rights. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

/** @throws UnfitDatabase if there is no library of this program version to answer from */
export async function checkSchema(client: ClientBase): Promise<void> {
  const schema = await schemaOf(client);
  if (schema === undefined) {
    throw new UnfitDatabase(NO_LIBRARY);
  }
  if (schema < MIGRATIONS.length) {
    throw new UnfitDatabase(
      `The database has schema ${schema}, but this program needs ${MIGRATIONS.length}: run npm run db:load, which brings it up to date.`,
    );
  }
}

/**
 * Makes the schema, or brings it up to date, in one transaction.
 * @throws UnfitDatabase if it is another program's or a newer one
 */
export async function migrate(client: ClientBase): Promise<void> {
  const schema = await schemaOf(client);
  if (schema === MIGRATIONS.length) return;
  await client.query('begin');
  try {
    if (schema === undefined) {
      await client.query('create schema yinzheng');
      await client.query('create table yinzheng.meta (program text not null, schema int not null)');
      await client.query('insert into yinzheng.meta values ($1, 0)', [PROGRAM]);
    }
    for (const step of MIGRATIONS.slice(schema ?? 0)) await client.query(step);
    await client.query('update yinzheng.meta set schema = $1', [MIGRATIONS.length]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
