import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Superseded } from '../../../src/pending/unavailable.ts';
import { ofVersion } from '../../../src/transport/database/connect.ts';
import { openLibrary } from '../../../src/transport/database/open-library.ts';
import { watchDatabase } from '../../../src/transport/database/watch-database.ts';
import { createLog } from '../../../src/transport/log.ts';
import { articleText } from '../../support/article.ts';
import { connect, load } from '../../support/database-library.ts';
import { startFaultyProxy } from '../../support/faulty-proxy.ts';
import { withFile } from '../../support/knowledge.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { createDatabase, noPostgres, run } from '../../support/postgres.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { smallFiles } from '../../support/small-files.ts';

const filesOf = (word: string) =>
  withFile(smallFiles(), 'articles/pier.md', articleText(`鲸湾码头由${word}工程队修好。`));
/** Longer than it waits between two looks. */
const A_WHILE_MS = 10_000;

/** A watch, and what it told. */
function watch(url: string) {
  const clock = createManualClock();
  const versions: string[] = [];
  let tell = () => {};
  const watching = watchDatabase({
    url,
    clock,
    log: createLog({ logLevel: 'debug' }, { write: () => tell() }),
    onNewest(version) {
      versions.push(version);
      tell();
    },
  });
  onTestFinished(() => watching.close());
  watching.start();
  const untilTold = async (isSo: () => boolean) => {
    while (!isSo()) {
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
      // After a failure it waits for its clock.
      clock.advance(A_WHILE_MS);
    }
  };
  return { ...watching, clock, versions, untilTold };
}

describe.skipIf(noPostgres)('the watch of a database', () => {
  it('tells of a new version as soon as it is there', async () => {
    const url = await createDatabase();
    const database = connect(url);
    await load(database, filesOf('珠水'));
    const { versions, untilTold } = watch(url);
    await untilTold(() => versions.length === 1);
    await load(database, filesOf('蓝桥'));
    await untilTold(() => versions.length === 2);
    expect(versions[1]).toBe((await openLibrary(database)).version.identity);
  });

  it('finds a version of which nobody told it', async () => {
    const url = await createDatabase();
    await load(connect(url), filesOf('珠水'));
    const { versions, clock, untilTold } = watch(url);
    await untilTold(() => versions.length === 1);
    await run(url, 'update yinzheng.versions set identity = gen_random_uuid()');
    clock.advance(A_WHILE_MS);
    await untilTold(() => versions.length === 2);
  });

  it('hears of one that was loaded while its connection was cut', async () => {
    const url = await createDatabase();
    const database = connect(url);
    await load(database, filesOf('珠水'));
    const { versions, untilTold } = watch(url);
    await untilTold(() => versions.length === 1);
    await run(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'yinzheng watch' and datname = current_database()`,
    );
    await load(database, filesOf('蓝桥'));
    const { identity } = (await openLibrary(database)).version;
    await untilTold(() => versions.includes(identity));
  });
});

describe.skipIf(noPostgres)('a server that takes the place of another', () => {
  let servers: readonly PostgresServer[] = [];
  beforeAll(async () => {
    servers = await Promise.all([startPostgres(), startPostgres()]);
  });
  afterAll(() => Promise.all(servers.map((server) => server.remove())));

  it('is not answered from as if it had the same, though its version has the same number', async () => {
    const [one, other] = servers;
    if (one === undefined || other === undefined) throw new RangeError('two servers');
    for (const [server, word] of [
      [one, '珠水'],
      [other, '蓝桥'],
    ] as const) {
      await load(connect(server.url('postgres')), filesOf(word));
    }
    const proxy = await startFaultyProxy(one.port);
    onTestFinished(() => proxy.close());
    const url = `postgresql://postgres@127.0.0.1:${proxy.port}/postgres`;
    const database = connect(url);
    const { version } = await openLibrary(database);
    const { versions, untilTold } = watch(url);
    await untilTold(() => versions.includes(version.identity));
    const ask = () =>
      database.ask(ofVersion('any', 'select true as found, 1 as one'), version.identity);
    expect(await ask()).toEqual([{ found: true, one: 1 }]);

    proxy.cut();
    proxy.pass(other.port);
    await untilTold(() => versions.length > 1);
    await expect(ask()).rejects.toThrow(Superseded);
    const newer = await openLibrary(database);
    expect(newer.version.number).toBe(version.number);
    expect(versions.at(-1)).toBe(newer.version.identity);
  });
});
