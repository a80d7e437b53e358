import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleText } from '../support/article.ts';
import { askWeb } from '../support/ask-web.ts';
import { type Folder, temporaryFolders } from '../support/folders.ts';
import { SHORT_LIVED } from '../support/node-flags.ts';
import { createDatabase, noPostgres } from '../support/postgres.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { runProgram } from '../support/run-program.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { until } from './bench/until.ts';
import { drawn } from './bot-words.ts';
import { endAllBots, spawnBot, webAddressOf } from './spawn-bot.ts';

const QUESTION = '鲸湾码头三号泊位由谁修好';
const repairedBy = (team: string) => `鲸湾码头三号泊位由${team}工程队在冬天修好。`;
const AWAY = '数据库现在没有回应';

const makeFolder = temporaryFolders();
const load = (folder: Folder, url: string) =>
  runProgram(['db-load'], { env: { KNOWLEDGE_DIR: folder.path, DATABASE_URL: url } });

describe.skipIf(noPostgres)('a bot whose database comes late', () => {
  let server: PostgresServer;
  let bench: Bench;
  beforeAll(async () => {
    server = await startPostgres();
    bench = await startBench();
  });
  afterAll(async () => {
    await endAllBots();
    await bench.stop();
    await server.remove();
  });

  test('starts, tells people so, and answers once there is a library', async () => {
    const url = server.url('postgres');
    await server.stop();
    const bot = await spawnBot(bench, { DATABASE_URL: url, KNOWLEDGE_DIR: '/nowhere' });
    const web = await webAddressOf(bot);
    await bot.wrote('"commands ');
    const ask = async () => {
      const seen = await bench.user('ana').slash('ask', { question: QUESTION });
      const words = () => [seen, ...seen.followUps].map(drawn).join('');
      await until(() => words() !== '', 'an answer');
      return words();
    };
    const ready = async () => JSON.parse((await askWeb(web, '/readyz')).body);
    await bot.wrote('start it, or correct the host and port in DATABASE_URL');
    expect(await ask()).toContain(AWAY);
    expect(await ready()).toMatchObject({
      ready: false,
      library: 'not loaded',
      database: 'away',
    });

    await server.start();
    await bot.wrote('The database has no library yet: run npm run db:load.');
    expect(await ask()).toContain(AWAY);

    const folder = makeFolder();
    folder.put('articles/pier.md', articleText(repairedBy('珠水')));
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    await bot.wrote('the database answers again');
    expect(await ask()).toContain(repairedBy('珠水'));
    expect(await ready()).toMatchObject({ ready: true, database: 'answers' });

    folder.put('articles/pier.md', articleText(repairedBy('蓝桥')));
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    await bot.wrote('"version":2');
    expect(await ask()).toContain(repairedBy('蓝桥'));
    bot.child.kill('SIGTERM');
    expect(await bot.exited).toBe(0);
  });

  test('is not started in the console, which says why', async () => {
    const url = await createDatabase();
    const ran = await runProgram(['console', '--json'], { env: { DATABASE_URL: url } });
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr.trim()).toBe('The database has no library yet: run npm run db:load.');
  });

  test('in the console, line by line, is told of an outage and answered after it', async () => {
    const url = server.url('template1');
    const folder = makeFolder();
    folder.put('articles/pier.md', articleText(repairedBy('珠水')));
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    const child = spawn(process.execPath, [...SHORT_LIVED, 'dist/main.js', 'console', '--json'], {
      env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: url, LOG_LEVEL: 'info' },
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const say = async () => {
      child.stdin.write(`${QUESTION}\n`);
      return JSON.parse((await lines.next()).value);
    };
    expect(JSON.stringify(await say())).toContain(repairedBy('珠水'));
    await server.kill();
    const away = await say();
    expect(away.answer).toMatchObject({ kind: 'error', citations: [], facts: [] });
    expect(JSON.stringify(away)).toContain(AWAY);
    await until(() => /cannot be reached|broke/.test(err), 'a line for the operator');
    await server.start();
    expect(JSON.stringify(await say())).toContain(repairedBy('珠水'));
    folder.put('articles/pier.md', articleText(repairedBy('蓝桥')));
    expect(await load(folder, url)).toMatchObject({ code: 0 });
    await load(folder, url);
    child.stdin.end();
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(/cannot be reached|broke/)]);
  });
});
