import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/transport/database/open-library.ts';
import { articleText } from '../support/article.ts';
import { connect } from '../support/database-library.ts';
import { type Folder, temporaryFolders } from '../support/folders.ts';
import { SHORT_LIVED } from '../support/node-flags.ts';
import { createDatabase, noPostgres, run } from '../support/postgres.ts';
import { canLimitDisks, type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { runProgram } from '../support/run-program.ts';

const makeFolder = temporaryFolders();
const env = ({ path }: Folder, url: string) => ({ KNOWLEDGE_DIR: path, DATABASE_URL: url });
const load = (folder: Folder, url: string) => runProgram(['db-load'], { env: env(folder, url) });

/** The titles of what a process that starts now answers from. */
async function served(url: string): Promise<string[]> {
  const { library } = await openLibrary(connect(url));
  return library.corpus.articles.map(({ id }) => id);
}

/** A session that lets no load go on. */
const holdUp = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  // The server may be killed.
  client.on('error', () => {});
  await client.connect();
  await client.query('begin');
  await client.query('lock table yinzheng.passages in share mode');
  return client;
};
const WAITS = `select count(*)::int as waiting from pg_locks
  where not granted and database = (select oid from pg_database where datname = current_database())`;
const untilHeldUp = async (holder: pg.Client) => {
  let waiting = 0;
  while (waiting === 0) [{ waiting }] = (await holder.query(WAITS)).rows;
};

describe.skipIf(noPostgres)('a load into a database', () => {
  let url = '';
  let folder: Folder;
  beforeEach(async () => {
    url = await createDatabase();
    folder = makeFolder();
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    folder.put('articles/b.md', articleText('鲸湾码头修好了。'));
  });

  test('that is killed half-way leaves what was served, and the next one does it all', async () => {
    const holder = await holdUp(url);
    const child = spawn(process.execPath, [...SHORT_LIVED, 'dist/main.js', 'db-load'], {
      env: { PATH: process.env['PATH'] ?? '', ...env(folder, url) },
      stdio: 'ignore',
    });
    await untilHeldUp(holder);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await served(url)).toEqual(['a']);
    await holder.end();
    // The server learns of the end of a session with its next word to it.
    let next = await load(folder, url);
    while (next.stderr.includes('Another db:load')) next = await load(folder, url);
    expect(next).toMatchObject({ code: 0, stderr: '' });
    expect(await served(url)).toEqual(['a', 'b']);
  });

  test('says that another one is running, and leaves that one alone', async () => {
    const holder = await holdUp(url);
    const first = load(folder, url);
    await untilHeldUp(holder);
    const other = await load(folder, url);
    expect(other).toMatchObject({ code: 1, stdout: '' });
    expect(other.stderr).toMatch(
      /^Another db:load is running on this database, from 127\.0\.0\.1, since 2\S+: let it finish\.\n$/,
    );
    await holder.end();
    expect(await first).toMatchObject({ code: 0 });
    expect(await served(url)).toEqual(['a', 'b']);
  });

  const IN_THE_WAY: readonly (readonly [what: string, statement: string, says: string])[] = [
    ['is read-only', 'alter database {db} set default_transaction_read_only = on', 'is read-only'],
    [
      'belongs to another program',
      `update yinzheng.meta set program = 'wiki'`,
      'belongs to another program',
    ],
    ['is of a newer program', 'update yinzheng.meta set schema = 99', 'a newer version of the'],
  ];

  test.each(IN_THE_WAY)('into one that %s says so in one sentence', async (_, statement, says) => {
    await run(url, statement.replace('{db}', new URL(url).pathname.slice(1)));
    const ran = await load(folder, url);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain(says);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('into a read-only one leaves it answering', async () => {
    const name = new URL(url).pathname.slice(1);
    await run(url, `alter database ${name} set default_transaction_read_only = on`);
    const asked = await runProgram(['console', '--json'], {
      env: { DATABASE_URL: url },
      input: '腾讯很大\n',
    });
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(asked.stdout).answer.citations).not.toEqual([]);
  });

  test('by a user without rights says which are missing', async () => {
    const role = `guest_${new URL(url).pathname.slice(1)}`;
    await run(url, `create role ${role} login`);
    const guest = url.replace('postgres@', `${role}@`);
    expect((await load(folder, guest)).stderr).toContain('grant the user the right');
    const asked = await runProgram(['console', '--json'], { env: { DATABASE_URL: guest } });
    expect(asked).toMatchObject({ code: 1, stdout: '' });
    expect(asked.stderr).toContain('grant the user the right');
    await run(url, `drop role ${role}`);
  });

  test('by another version of the program is not answered from until it is loaded anew', async () => {
    await run(url, `update yinzheng.versions set made_with = 'older'`);
    const asked = await runProgram(['console', '--json'], { env: { DATABASE_URL: url } });
    expect(asked).toMatchObject({ code: 1, stdout: '' });
    expect(asked.stderr).toContain('another version of this program');
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    expect(await served(url)).toEqual(['a', 'b']);
  });
});

describe.skipIf(noPostgres)('a server that is killed in the middle of a load', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.remove());

  test('has what it had; the load says how to go on', async () => {
    const url = server.url('postgres');
    const folder = makeFolder();
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    folder.put('articles/b.md', articleText('鲸湾码头修好了。'));
    const holder = await holdUp(url);
    const loading = load(folder, url);
    await untilHeldUp(holder);
    await server.kill();
    const ran = await loading;
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^The connection to the database broke.*run db:load again.*\n$/);
    await server.start();
    expect(await served(url)).toEqual(['a']);
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    expect(await served(url)).toEqual(['a', 'b']);
  });
});

describe.skipIf(noPostgres ?? !canLimitDisks)('a database whose disk is full', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres([], { diskMb: 30 });
  });
  afterAll(() => server.remove());

  test('takes no more, says so, and serves on what it has', async () => {
    await run(
      server.url('postgres'),
      `create tablespace small location '${server.small}'`,
      'create database small tablespace small',
    );
    const url = server.url('small');
    const folder = makeFolder();
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    await run(url, 'create table ballast (text text)').catch(() => undefined);
    const ballast = `insert into ballast select string_agg(md5(random()::text), '') from generate_series(1, 3000) a, generate_series(1, 20) b group by b`;
    const fill = async () => {
      for (;;) await run(url, ballast);
    };
    await expect(fill()).rejects.toThrow(/could not extend file/);
    for (let n = 0; n < 40; n++) {
      const lines = Array.from(
        { length: 400 },
        (_, k) => `第${n}号泊位第${k}年的修缮记录${n * k}。`,
      );
      folder.put(`articles/n${n}.md`, articleText(...lines));
    }
    const ran = await load(folder, url);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stderr).toContain('The disk of the database is full: make room');
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(await served(url)).toEqual(['a']);
    await run(url, 'drop table ballast', 'checkpoint');
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    expect(await served(url)).toHaveLength(41);
  });
});
