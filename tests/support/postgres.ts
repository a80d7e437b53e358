import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the run's server, with `*` for a database; or why there is none. */
    postgres: { readonly url: string } | { readonly missing: string };
  }
}

/**
 * Why tests that need a database are skipped; undefined where there is one. For
 * `describe.skipIf(noPostgres)`.
 */
export const noPostgres: string | undefined = ((server) =>
  'missing' in server ? server.missing : undefined)(inject('postgres'));

let made = 0;

/** Makes an empty database on the server of this test run. @returns its address */
export async function createDatabase(): Promise<string> {
  const server = inject('postgres');
  if ('missing' in server) throw new Error(server.missing);
  const name = `test_${process.pid}_${++made}`;
  const client = new pg.Client({ connectionString: server.url.replace('*', 'postgres') });
  await client.connect();
  try {
    await client.query(`create database ${name} template template0`);
  } finally {
    await client.end();
  }
  return server.url.replace('*', name);
}

/** Runs statements on a database, each in a session of its own. @returns the rows of the last */
export async function run(url: string, ...statements: readonly string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}
