import { REST } from 'discord.js';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '../../src/commands/registry.ts';
import { MIGRATIONS } from '../../src/transport/database/migrations.ts';
import { articleText } from '../support/article.ts';
import { askWeb } from '../support/ask-web.ts';
import { createDiscordKey } from '../support/discord-key.ts';
import { type FaultyProxy, startFaultyProxy } from '../support/faulty-proxy.ts';
import { temporaryFolders } from '../support/folders.ts';
import { noPostgres, run } from '../support/postgres.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { runProgram } from '../support/run-program.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { until } from './bench/until.ts';
import { drawn } from './bot-words.ts';
import { type Courier, startCourier } from './http-courier.ts';
import { type BotProcess, endAllBots, spawnBot, webAddressOf } from './spawn-bot.ts';

const SENTENCE = '鲸湾码头三号泊位由珠水工程队在冬天修好。';
const QUESTION = { question: '鲸湾码头三号泊位由谁修好' };
const AWAY = '数据库现在没有回应';
const ERROR = '"level":50';
/** Four that look things up, and as many for cooldowns; and one that watches. */
const CONNECTIONS_MAX = 9;
const BACK = 'the database answers again';

const makeFolder = temporaryFolders();
const key = createDiscordKey();

describe.skipIf(noPostgres)('while the database that has the library', () => {
  let server: PostgresServer;
  let proxy: FaultyProxy;
  let bench: Bench;
  let courier: Courier;
  let bot: BotProcess;
  let web = '';
  const folder = makeFolder();
  folder.put('articles/pier.md', articleText(SENTENCE));

  const admin = (...statements: readonly string[]) => run(server.url('postgres'), ...statements);
  const load = () =>
    runProgram(['db-load'], {
      env: { KNOWLEDGE_DIR: folder.path, DATABASE_URL: server.url('postgres') },
    });
  const url = () => `postgresql://bot:secret@127.0.0.1:${proxy.port}/postgres`;
  const grant = () =>
    admin(
      'grant usage on schema yinzheng to bot',
      'grant select on all tables in schema yinzheng to bot',
      'grant insert, update, delete on yinzheng.cooldowns to bot',
    );
  const endSessions = () =>
    admin(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'bot'`);
  let askers = 0;
  /** All that someone sees who asks. */
  const ask = async (): Promise<string> => {
    const seen = await bench.user(`ana ${++askers}`).slash('ask', QUESTION);
    const words = () => [seen, ...seen.followUps].map(drawn).join('');
    await until(() => words() !== '', 'an answer');
    expect(seen.failed).toBeUndefined();
    return words();
  };
  const help = async () => drawn(await bench.user(`ana ${++askers}`).slash('help'));
  const readyz = async () => {
    const { status, body } = await askWeb(web, '/readyz');
    return { status, ...JSON.parse(body) };
  };
  const count = (words: string) => bot.err.split(words).length - 1;

  beforeAll(async () => {
    server = await startPostgres();
    proxy = await startFaultyProxy(server.port);
    expect(await load()).toMatchObject({ code: 0 });
    await admin(`create role bot login password 'secret'`);
    await grant();
    bench = await startBench();
    bot = await spawnBot(bench, {
      ...{ MODE: 'http', DISCORD_TOKEN: '', DISCORD_PUBLIC_KEY: key.publicKey },
      ...{ DATABASE_URL: url(), KNOWLEDGE_DIR: '/nowhere' },
    });
    web = await webAddressOf(bot);
    const rest = new REST({ api: bench.restUrl }).setToken(bench.token);
    const body = COMMANDS.map(({ data }) => data);
    await rest.put(`/applications/${bench.applicationId}/commands`, { body });
    courier = await startCourier(bench, {
      key,
      next: () => web,
      timestamp: () => String(Math.floor(Date.now() / 1000)),
    });
  });
  afterAll(async () => {
    await courier.stop();
    await endAllBots();
    await bench.stop();
    await proxy.close();
    await server.remove();
  });

  /** A session that has what others want. */
  let holder: pg.Client;
  const holdTables = async () => {
    holder = new pg.Client({ connectionString: server.url('postgres') });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table yinzheng.passages in access exclusive mode');
  };

  const FAULTS: readonly (readonly [
    what: string,
    says: string,
    begin: () => unknown,
    end: () => unknown,
  ])[] = [
    ['is stopped', 'broke', () => server.stop(), () => server.start()],
    ['is killed', 'broke', () => server.kill(), () => server.start()],
    ['hangs', 'does not answer in time', () => proxy.hold(), () => proxy.pass()],
    ['is cut off', 'broke', () => proxy.cut(), () => proxy.pass()],
    ['has its tables locked', 'does not answer in time', holdTables, () => holder.end()],
    [
      'refuses the user',
      'refuses the user or the password',
      () => admin('alter role bot nologin').then(endSessions),
      () => admin('alter role bot login'),
    ],
    [
      'takes no more connections',
      'takes no more connections',
      () => admin('alter role bot connection limit 0').then(endSessions),
      () => admin('alter role bot connection limit -1'),
    ],
    [
      'grants nothing',
      'does not let this user do that',
      () => admin('revoke usage on schema yinzheng from bot'),
      () => admin('grant usage on schema yinzheng to bot'),
    ],
    [
      'has no library any more',
      'no library',
      () => admin('drop schema yinzheng cascade'),
      () => load().then(grant),
    ],
    [
      'is of another program',
      'belongs to another program',
      () => admin('alter schema yinzheng rename to ours', 'create schema yinzheng'),
      () => admin('drop schema yinzheng', 'alter schema ours rename to yinzheng'),
    ],
    [
      'is of a newer program',
      'a newer version of the program',
      () =>
        admin('update yinzheng.meta set schema = 99', 'alter table yinzheng.passages rename to p'),
      () =>
        admin(
          `update yinzheng.meta set schema = ${MIGRATIONS.length}`,
          'alter table yinzheng.p rename to passages',
        ),
    ],
  ];

  test.each(FAULTS)(
    '%s, people are told so, and are answered again',
    async (_, says, begin, end) => {
      expect(await ask()).toContain(SENTENCE);
      const [backs, lines] = [count(BACK), count(ERROR)];
      await begin();
      try {
        for (const words of await Promise.all(Array.from({ length: 20 }, ask))) {
          expect(words).toContain(AWAY);
          expect(words).not.toMatch(/没有找到|未提及/);
        }
        expect(await help()).toContain('引证只引用文库的原文');
        await until(() => count(ERROR) > lines, 'a line for the operator');
        expect(bot.err.split('\n').findLast((line) => line.includes(ERROR))).toContain(says);
        const { why, ...unready } = await readyz();
        expect(unready).toMatchObject({ status: 503, ready: false, database: 'away' });
        expect(why).toContain(says);
        expect(count(ERROR)).toBe(lines + 1);
      } finally {
        await end();
        await until(() => count(BACK) > backs, 'the log to say that it is back');
      }
      expect(await readyz()).toMatchObject({ status: 200, ready: true, database: 'answers' });
      expect(await ask()).toContain(SENTENCE);
      const scrape = readMetrics((await askWeb(web, '/metrics')).body);
      expect(scrape.value('yinzheng_database_up')).toBe(1);
      const [{ open }] = z
        .tuple([z.object({ open: z.number() })])
        .parse(
          await admin(`select count(*)::int as open from pg_stat_activity where usename = 'bot'`),
        );
      expect(bot.err).not.toContain('secret');
      expect(open).toBeLessThanOrEqual(CONNECTIONS_MAX);
    },
  );
});
