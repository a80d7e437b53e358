import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createLog } from '../../../src/transport/log.ts';
import { articleText } from '../../support/article.ts';
import { askedOf } from '../../support/ask-library.ts';
import { compiledModules } from '../../support/compiled-modules.ts';
import { connect, load } from '../../support/database-library.ts';
import { type FaultyProxy, startFaultyProxy } from '../../support/faulty-proxy.ts';
import { withFile } from '../../support/knowledge.ts';
import { noPostgres, run } from '../../support/postgres.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { smallFiles } from '../../support/small-files.ts';

const PIERS = ['一', '二', '三', '四'];
const LAST = 6;
/** As many as wait for the thread at once. */
const IN_FLIGHT = 40;

const REQUESTS = [
  askedOf({ question: '鲸湾码头泊位的当前版本' }),
  askedOf({}, 'library'),
  askedOf({ question: '鲸湾码头二号泊位的当前版本是什么' }),
  askedOf({ passage: 'pier-2 1' }, 'source'),
];

/** A library all of whose articles say the version; each version has an article that no other has. */
const filesOf = (version: number) => {
  const texts: [string, string][] = PIERS.map((pier, n) => [
    `pier-${n}`,
    articleText(`鲸湾码头${pier}号泊位的当前版本是V${version}V。`).replace(
      '测试文章',
      `泊位${pier}的V${version}V`,
    ),
  ]);
  texts.push([`own-${version}`, articleText(`鲸湾码头泊位的当前版本的专稿，V${version}V。`)]);
  return texts.reduce(
    (files, [name, text]) => withFile(files, `articles/${name}.md`, text),
    smallFiles(),
  );
};

describe.skipIf(noPostgres)('a database that is killed, cut off and loaded anew', () => {
  let server: PostgresServer;
  let proxy: FaultyProxy;
  beforeAll(async () => {
    server = await startPostgres();
    proxy = await startFaultyProxy(server.port);
  });
  afterAll(async () => {
    await proxy.close();
    await server.remove();
  });

  it('mixes no answers, and leaves none without one', async () => {
    const database = connect(server.url('postgres'));
    await load(database, filesOf(1));
    const DATABASE_URL = `postgresql://postgres@127.0.0.1:${proxy.port}/postgres`;
    const { config } = readConfig({ DATABASE_URL, LOG_LEVEL: 'silent' });
    if (config === undefined) throw new TypeError('the settings are wrong');
    const { startAnswering } = await compiledModules('dist')('run/answering');
    const answerer = await startAnswering(config, createLog({ logLevel: 'silent' }));
    expect(await answerer.loaded).toMatchObject({ kind: 'loaded' });

    const seen = new Map<number, number>();
    const outcomes = new Map<string, number>();
    const wrong: unknown[] = [];
    let asked = 0;
    let isOver = false;
    const keepAsking = async (): Promise<void> => {
      while (!isOver) {
        const request = REQUESTS[asked++ % REQUESTS.length];
        if (request === undefined) continue;
        const outcome = await answerer.answer(request);
        outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1);
        if (outcome.kind === 'no-database') continue;
        const text = outcome.kind === 'done' ? JSON.stringify(outcome.value.reply) : '';
        const versions = new Set([...text.matchAll(/V(\d+)V/gu)].map(([, found]) => Number(found)));
        if (versions.size !== 1) wrong.push([outcome, text, request]);
        for (const version of versions) seen.set(version, (seen.get(version) ?? 0) + 1);
      }
    };
    const until = async (condition: () => boolean) => {
      while (!condition()) await answerer.answer(REQUESTS[0] ?? askedOf({}));
    };
    const count = (kind: string) => outcomes.get(kind) ?? 0;
    const faults: readonly (() => Promise<void>)[] = [
      async () => {
        await server.kill();
        await server.start();
      },
      async () => proxy.cut(),
      async () => void (await run(server.url('postgres'), END_SESSIONS)),
      async () => {
        await server.stop();
        await server.start();
      },
    ];

    const asking = Promise.all(Array.from({ length: IN_FLIGHT }, keepAsking));
    for (let version = 2; version <= LAST; version++) {
      const before = seen.get(version - 1) ?? 0;
      await until(() => (seen.get(version - 1) ?? 0) > before + 50);
      await faults[version % faults.length]?.();
      proxy.pass();
      await load(connect(server.url('postgres')), filesOf(version));
      // Nobody goes on with what the next load deletes, but for who has begun.
      if (version % 2 === 0) await load(database, filesOf(++version)).catch(() => undefined);
      const served = version;
      await until(() => seen.has(served));
    }
    isOver = true;
    await asking;

    expect(wrong.slice(0, 3)).toEqual([]);
    expect(
      [...outcomes.keys()].filter((kind) => kind !== 'done' && kind !== 'no-database'),
    ).toEqual([]);
    expect(count('done')).toBeGreaterThan(400);
    expect(answerer.state()).toMatchObject({ isReady: true });
    const open = "select from pg_stat_activity where application_name like 'yinzheng%'";
    // Those of this test's own connections aside: four that look up, and one that watches.
    expect((await run(server.url('postgres'), open)).length).toBeLessThanOrEqual(LAST + 6);
    await answerer.close();
  });
});

const END_SESSIONS = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name like 'yinzheng%' and pid <> pg_backend_pid()`;
