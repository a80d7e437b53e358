import pg from 'pg';
import { type Database, openDatabase } from '../../src/transport/database/connect.ts';
import { loadDatabase } from '../../src/transport/database/load/load-database.ts';
import { withLoader } from '../../src/transport/database/load/with-loader.ts';
import { readLibraryFiles } from '../../src/transport/library/load-library.ts';
import { cpuMsOf } from '../cpu-of.ts';

/** A database of its own on a server on this machine. */
export interface ScratchDatabase {
  readonly url: string;
  sizeMb(): Promise<number>;
  drop(): Promise<void>;
}

/** @param server the address of any database of the server, whose user may make others */
export async function makeScratchDatabase(server: string, name: string): Promise<ScratchDatabase> {
  await run(server, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async sizeMb() {
      const bytes = await run(server, `select pg_database_size('${name}')::float8 as value`);
      return bytes / 2 ** 20;
    },
    async drop() {
      await run(server, `drop database ${name} with (force)`);
    },
  };
}

/**
 * Does what `npm run db:load` does.
 * @returns what the server's process took of the processor, in seconds
 */
export async function loadScratch(url: string, folder: string): Promise<number> {
  const { files } = await readLibraryFiles(folder);
  if (files === undefined) throw new Error(`${folder} cannot be read`);
  const database = openScratch(url);
  try {
    return await withLoader(database, async (client) => {
      const { outcome, problems } = await loadDatabase(client, files, folder);
      if (outcome !== 'published') throw new Error(`${outcome}: ${JSON.stringify(problems)}`);
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      return cpuMsOf(rows[0]?.pid) / 1000;
    });
  } finally {
    await database.close();
  }
}

/** Nobody waits for these answers, and a busy machine must not end a measurement. */
const LIMITS = { connectMs: 30_000, statementMs: 60_000, resultMs: 60_000 };

export function openScratch(url: string): Database {
  const log = { debug: (...what: unknown[]) => console.error(...what) };
  return openDatabase(url, { log, limits: LIMITS });
}

/** What the server's processes for this program's sessions have taken of the processor, in ms. */
export async function serverCpuMs(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity
       where datname = current_database() and application_name = 'yinzheng'`,
    );
    return rows.reduce((sum, { pid }) => sum + cpuMsOf(pid), 0);
  } finally {
    await client.end();
  }
}

/** @returns the number in the first row's column `value`, or 0 */
async function run(url: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ value?: number }>(statement);
    return rows[0]?.value ?? 0;
  } finally {
    await client.end();
  }
}
