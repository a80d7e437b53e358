import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { createDiscordKey } from '../support/discord-key.ts';
import { temporaryFolders } from '../support/folders.ts';
import { listen } from '../support/listen.ts';
import { readEntry } from '../support/log-entry.ts';
import { SHORT_LIVED } from '../support/node-flags.ts';
import { linesOf, runProgram } from '../support/run-program.ts';
import { rawRequest } from '../support/website.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { until } from './bench/until.ts';
import { PROPER } from './bot-words.ts';
import { endAllBots, spawnBot, webAddressOf } from './spawn-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  await endAllBots();
  await bench.stop();
});
const makeFolder = temporaryFolders();
const library = makeFolder();
const KNOWLEDGE_DIR = library.path;
/** With which no mode lacks anything. */
const DISCORD_PUBLIC_KEY = createDiscordKey().publicKey;

/** A port that another program has, until the test is over. */
async function busyPort(): Promise<string> {
  const other = createServer();
  const port = await listen(other);
  onTestFinished(() => void other.close());
  return String(port);
}

describe('beside the console', () => {
  /** The program as someone has it in a terminal, with standard input still open. */
  function startConsole(env: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, [...SHORT_LIVED, 'dist/main.js'], {
      env: { PATH: process.env['PATH'] ?? '', DISCORD_TOKEN: '', KNOWLEDGE_DIR, PORT: '0', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const written = { out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => {
      written.out += data;
    });
    child.stderr.on('data', (data: Buffer) => {
      written.err += data;
    });
    return { child, written, exited: exitOf(child) };
  }

  test('it says where it is, serves, and ends with standard input, whoever is still connected', async () => {
    const { child, written, exited } = startConsole();
    await until(() => written.out.includes('http://'), 'its address');
    const [, address = ''] = /(http:\/\/127\.0\.0\.1:\d+)\n/.exec(written.out) ?? [];
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<h1')]);
    const idle = connect(Number(new URL(address).port), '127.0.0.1');
    idle.on('error', () => {});
    idle.write(rawRequest('/').replace('close', 'keep-alive').slice(0, -2));
    child.stdin.write('/help\n');
    await until(() => written.out.includes('/timeline'), 'an answer in the console');
    child.stdin.end();
    expect(await exited).toBe(0);
    expect(written.err).toBe('');
    idle.destroy();
  });

  test('a busy port is one warning, and everything else is as ever', async () => {
    const PORT = await busyPort();
    const { code, stdout, stderr } = await runProgram([], {
      env: { PORT, KNOWLEDGE_DIR },
      input: '/help\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('/timeline');
    expect(stdout).not.toContain('http://');
    const [warning, ...more] = linesOf(stderr).map(readEntry);
    expect(more).toEqual([]);
    expect(warning).toMatchObject({ level: 40, host: '127.0.0.1', port: Number(PORT) });
    for (const word of ['HOST', `PORT ${PORT}`, 'another program', 'WEB=off']) {
      expect(warning?.msg).toContain(word);
    }
  });

  test.each([
    ['with WEB=off', [], { WEB: 'off' }],
    ['for the console alone', ['console'], {}],
    ['for programs that read its JSON', ['console', '--json'], {}],
  ])('it is not there %s, so that a busy port is no matter', async (_, args, env) => {
    const PORT = await busyPort();
    const run = await runProgram(args, { env: { PORT, KNOWLEDGE_DIR, ...env }, input: '/help\n' });
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).not.toContain('http://');
  });
});

describe('beside the gateway', () => {
  test('it serves while the bot answers, and both stop well', async () => {
    const bot = await spawnBot(bench, { KNOWLEDGE_DIR });
    const address = await webAddressOf(bot);
    await bot.wrote('"commands ');
    const [page, seen] = await Promise.all([
      fetch(address),
      bench.user('ana').slash('partner', { name: '腾讯' }),
    ]);
    expect([page.status, seen]).toMatchObject([200, PROPER]);
    bot.child.kill('SIGTERM');
    expect(await bot.exited).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  test('a busy port is one warning, and the bot answers', async () => {
    const PORT = await busyPort();
    const bot = await spawnBot(bench, { KNOWLEDGE_DIR, PORT });
    await bot.wrote('"commands ');
    expect(await bench.user('ana').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
    const warnings = linesOf(bot.err)
      .map(readEntry)
      .filter(({ level }) => level > 30);
    expect(warnings).toMatchObject([{ level: 40, msg: expect.stringContaining(`PORT ${PORT}`) }]);
    expect(warnings[0]?.msg).toContain('WEB=off');
    bot.child.kill('SIGTERM');
    expect(await bot.exited).toBe(0);
  });

  test('with MODE=both Discord needs it: a busy port ends the bot with one sentence', async () => {
    const PORT = await busyPort();
    const bot = await spawnBot(bench, { KNOWLEDGE_DIR, PORT, MODE: 'both', DISCORD_PUBLIC_KEY });
    expect(await bot.exited).toBe(1);
    expect(linesOf(bot.err)).toEqual([expect.stringContaining(`PORT ${PORT}: another program`)]);
    expect(bot.out).toBe('');
  });
});

describe('with MODE=http', () => {
  const HTTP = { MODE: 'http', KNOWLEDGE_DIR, DISCORD_PUBLIC_KEY };

  test('it serves without a token, though standard input is at its end, until it is told to stop', async () => {
    const bot = await spawnBot(bench, { ...HTTP, DISCORD_TOKEN: '' });
    const address = await webAddressOf(bot);
    expect((await fetch(address)).status).toBe(200);
    const silent = connect(Number(new URL(address).port), '127.0.0.1');
    await new Promise((resolve) => silent.once('connect', resolve));
    bot.child.kill('SIGINT');
    expect(await bot.exited).toBe(0);
    expect([bot.out, linesOf(bot.err).map((line) => readEntry(line).msg)]).toEqual([
      '',
      ['ready', 'stopping'],
    ]);
    silent.destroy();
  });

  test('with a token it registers the commands, and opens no connection to Discord', async () => {
    const other = await startBench();
    const bot = await spawnBot(other, HTTP);
    await bot.wrote('commands registered');
    expect(other.commands()).toHaveLength(COMMANDS.length);
    expect(other.gateway.isReady()).toBe(false);
    expect(bot.err).not.toContain(other.token);
    bot.child.kill('SIGTERM');
    expect(await bot.exited).toBe(0);
    await other.stop();
  });

  test('told to stop, it finishes the request under way', async () => {
    const bot = await spawnBot(bench, { ...HTTP, DISCORD_TOKEN: '' });
    const { port, hostname } = new URL(await webAddressOf(bot));
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      received += text;
    });
    const form = 'text=%E8%85%BE%E8%AE%AF';
    const type = 'Content-Type: application/x-www-form-urlencoded\r\n';
    const length = `Content-Length: ${form.length}\r\nExpect: 100-continue\r\n`;
    socket.write(rawRequest('/check', 'POST', type + length));
    // The server has read the head: the request is under way.
    await until(() => received.includes('100 Continue'), 'the server to wait for the body');
    bot.child.kill('SIGTERM');
    await bot.wrote('stopping');
    socket.write(form);
    await new Promise((resolve) => socket.once('close', resolve));
    expect(received).toContain('HTTP/1.1 200 OK');
    expect(received).toContain('</html>');
    expect(await bot.exited).toBe(0);
  });

  test.each([
    ['a busy port', async () => ({ PORT: await busyPort() }), 'another program does'],
    [
      'an address of others',
      async () => ({ HOST: '192.0.2.1' }),
      'this machine has no such address',
    ],
    ['no host', async () => ({ HOST: 'nowhere.invalid' }), 'there is no such host'],
  ])('%s ends it with one sentence that says what to do', async (_, settings, reason) => {
    const bot = await spawnBot(bench, { ...HTTP, DISCORD_TOKEN: '', ...(await settings()) });
    expect(await bot.exited).toBe(1);
    expect([bot.out, linesOf(bot.err)]).toEqual(['', [expect.stringContaining(reason)]]);
    expect(bot.err).toMatch(/Set (?:HOST|PORT) to/);
  });

  test('a library that is not there ends it too', async () => {
    const env = { ...HTTP, DISCORD_TOKEN: '', KNOWLEDGE_DIR: library.at('nowhere') };
    const bot = await spawnBot(bench, env);
    expect(await bot.exited).toBe(1);
    expect(bot.err).toContain('KNOWLEDGE_DIR');
  });
});

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}
