import { readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './bench/start-bench.ts';
import { buttonsOf, PROPER, sourceButtons } from './bot-words.ts';
import { endAllBots, spawnBot } from './spawn-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterEach(endAllBots);
afterAll(() => bench.stop());

const TENCENT = ['partner', { name: '腾讯' }] as const;

describe('node dist/main.js with a token', () => {
  test('becomes ready, registers, answers; told to stop it finishes the answer under way', async () => {
    const bot = await spawnBot(bench);
    await bot.wrote('commands registered');
    const ana = bench.user('ana');
    expect(await ana.slash(...TENCENT)).toMatchObject(PROPER);
    const underWay = await keepWaiting();
    bot.child.kill('SIGTERM');
    await bot.wrote('stopping');
    underWay.release();
    expect(await underWay.seen).toMatchObject(PROPER);
    expect(await bot.exited).toBe(0);
    expect(bot.out).toBe('');
    expect(messages(bot.err)).toEqual([
      'ready',
      'commands registered',
      'answered',
      'stopping',
      'answered',
    ]);

    // Again: the commands are known by now, and the other signal does the same.
    const second = await spawnBot(bench, { DATA_DIR: bot.dataDir });
    await second.wrote('commands unchanged');
    const again = await keepWaiting();
    second.child.kill('SIGINT');
    await second.wrote('stopping');
    again.release();
    expect(await again.seen).toMatchObject(PROPER);
    expect(await second.exited).toBe(0);

    expect(bench.rejected).toEqual([]);
    expect(bot.err + second.err).not.toMatch(/腾讯|ana/);
    expect(bot.err + second.err).not.toContain(bench.token);
    await bench.until(() => !bench.gateway.isReady(), 'the parting');
  });

  test('buttons of a bot that ended work with the next one', async () => {
    const first = await spawnBot(bench);
    await first.wrote('commands registered');
    const ana = bench.user('ana');
    const question = { question: '银行核心诉求' };
    const open = await ana.slash('ask', question);
    const hidden = await ana.slash('ask', { ...question, hide: true });
    const source = await ana.click(hidden, sourceButtons(hidden)[0] ?? '');
    first.child.kill('SIGTERM');
    await first.exited;

    const second = await spawnBot(bench, { DATA_DIR: first.dataDir });
    await second.wrote('commands unchanged');
    for (const button of [...sourceButtons(open), ...buttonsOf(open, '更多')]) {
      expect(await ana.click(open, button)).toMatchObject({ ...PROPER, ephemeral: true });
    }
    const [next = ''] = buttonsOf(source, '下一段');
    expect(await ana.click(source, next)).toMatchObject({ ...PROPER, updated: true });
    expect(await ana.click(hidden, '公开')).toMatchObject({ ...PROPER, ephemeral: false });
    await ana.click(open, '删除');
    await bench.until(() => open.deleted, 'the message to go');
    expect(bench.rejected).toEqual([]);
  });

  test('a failed registration is told, and it answers; it ends when its token is reset', async () => {
    const bot = await spawnBot(bench, { GUILD_ID: '12345678901234567' });
    await bot.wrote('commands not registered: Discord refused PUT');
    expect(bot.err).not.toContain('requestBody');
    expect(await bench.user('ana').slash(...TENCENT)).toMatchObject(PROPER);
    bench.inject.closeGateway(4004);
    expect(await bot.exited).toBe(1);
    expect(bot.err).toContain('Discord does not accept DISCORD_TOKEN');
    expect(bot.err).not.toContain(bench.token);
  });
});

test('two applications and two processes of one on the same DATA_DIR harm nothing', async () => {
  const other = await startBench();
  const first = await spawnBot(bench, {}, ['register']);
  const DATA_DIR = first.dataDir;
  const more = [bench, other, other].map((each) => spawnBot(each, { DATA_DIR }, ['register']));
  const all = [first, ...(await Promise.all(more))];
  const codes = await Promise.all(all.map(({ exited }) => exited));
  expect([codes, all.map(({ err }) => err)]).toEqual([all.map(() => 0), all.map(() => '')]);
  const note = JSON.parse(readFileSync(join(DATA_DIR, 'registered.json'), 'utf8')) as object;
  // Of two that note themselves in the same moment one may be lost: it registers once more.
  const ids = [bench.applicationId, other.applicationId];
  expect(ids).toEqual(expect.arrayContaining(Object.keys(note)));
  expect(new Set(Object.values(note)).size).toBe(1);
  expect(readdirSync(DATA_DIR)).toEqual(['registered.json']);
  expect(bench.commands().length).toBe(other.commands().length);
  await other.stop();
});

describe('what ends by itself', () => {
  test('register; a bad token and a Discord out of reach: one clear sentence, no more', async () => {
    const nobody = `http://127.0.0.1:${await closedPort()}/api`;
    const [registered, refused, lost] = await Promise.all([
      spawnBot(bench, {}, ['register']),
      spawnBot(bench, { DISCORD_TOKEN: 'no.such.token' }),
      spawnBot(bench, { DISCORD_API: nobody }),
    ]);
    expect(await registered.exited).toBe(0);
    expect([registered.out, registered.err]).toEqual([
      expect.stringMatching(/^Registered everywhere: .*\n$/),
      '',
    ]);
    expect(await refused.exited).toBe(1);
    expect([refused.out, refused.err]).toEqual([
      '',
      'Discord does not accept DISCORD_TOKEN. Get a new one at https://discord.com/developers/applications: your application, Bot, Reset Token.\n',
    ]);
    expect(await lost.exited).toBe(1);
    expect([lost.out, lost.err]).toEqual([
      '',
      expect.stringMatching(/^Discord cannot be reached: .*ECONNREFUSED.*\n$/),
    ]);
  });
});

/** A question whose answer is held up on its way, so that it is under way for a while. */
async function keepWaiting() {
  const { arrived, release } = bench.inject.holdOnce('/callback');
  const seen = bench.user('ana').slash(...TENCENT);
  await arrived;
  return { seen, release };
}

const messages = (err: string) =>
  err
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { msg: string }).msg);

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
