import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './bench/start-bench.ts';
import { PROPER } from './bot-words.ts';
import { spawnBot } from './spawn-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const entries = (err: string) =>
  err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { msg: string });

describe('node dist/main.js with a token', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'becomes ready, registers, answers; on %s it finishes the answer under way and exits 0',
    async (signal) => {
      const bot = await spawnBot(bench);
      await bot.wrote('commands registered');
      const ana = bench.user('ana');
      expect(await ana.slash('partner', { name: '腾讯' })).toMatchObject(PROPER);

      bench.inject.rateLimitOnce('/callback', 600);
      const underWay = ana.slash('ask', { question: '银行核心诉求' });
      await bot.wrote('rate limited');
      bot.child.kill(signal);
      await bot.wrote('stopping');
      expect(await underWay).toMatchObject(PROPER);
      expect(await bot.exited).toBe(0);

      expect(bot.out).toBe('');
      expect(entries(bot.err).map(({ msg }) => msg)).toEqual([
        'ready',
        'commands registered',
        'answered',
        'rate limited',
        'stopping',
        'answered',
      ]);
      expect(bot.err).not.toMatch(/腾讯|银行核心诉求|ana/);
      expect(bot.err).not.toContain(bench.token);
      expect(bench.rejected).toEqual([]);
      await bench.until(() => !bench.gateway.isReady(), 'the parting');
    },
  );

  test('does not register again on the second start, and answers all the same', async () => {
    const first = await spawnBot(bench);
    await first.wrote('commands registered');
    first.child.kill('SIGTERM');
    await first.exited;
    const note = await readFile(join(first.dataDir, 'registered.json'), 'utf8');
    expect(Object.keys(JSON.parse(note))).toEqual([bench.applicationId]);

    const second = await spawnBot(bench, { env: { DATA_DIR: first.dataDir } });
    await second.wrote('commands unchanged');
    expect(await bench.user('ana').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
  });

  test.each([
    ['Discord fails', () => repeat(4, () => bench.inject.serverErrorOnce(/^PUT/)), {}],
    ['the guild is not its own', () => undefined, { GUILD_ID: '12345678901234567' }],
  ])('goes on where the registration fails because %s, and says so', async (_, mishap, env) => {
    mishap();
    const bot = await spawnBot(bench, { env });
    await bot.wrote('commands not registered: Discord refused PUT');
    expect(await bench.user('ana').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
    expect(bot.err).not.toContain('requestBody');
  });

  test('register: registers and ends', async () => {
    const bot = await spawnBot(bench, { args: ['register'] });
    expect(await bot.exited).toBe(0);
    expect([bot.out, bot.err]).toEqual([expect.stringMatching(/^Registered .*\n$/), '']);
  });
});

describe('what ends it at once: one clear sentence, exit code 1', () => {
  const ended = async (...args: Parameters<typeof spawnBot>) => {
    const started = performance.now();
    const bot = await spawnBot(...args);
    const code = await bot.exited;
    return { code, out: bot.out, err: bot.err, ms: performance.now() - started };
  };

  test.each(['no.such.token', 'x', 'Bot'])('a bad token (%s)', async (token) => {
    const { code, out, err } = await ended({ ...bench, token });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Discord does not accept DISCORD_TOKEN\. .*discord\.com\/developers.*\n$/);
    if (token !== 'Bot') expect(err).not.toContain(`${token} `);
  });

  test('Discord is not there', async () => {
    const restUrl = `http://127.0.0.1:${await closedPort()}/api`;
    const { code, out, err, ms } = await ended({ ...bench, restUrl });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Discord cannot be reached: .*ECONNREFUSED.*\n$/);
    expect(ms).toBeLessThan(10_000);
  });

  test('Discord is out of order', async () => {
    repeat(4, () => bench.inject.serverErrorOnce('/gateway/bot'));
    const { code, err } = await ended(bench);
    expect(code).toBe(1);
    expect(err).toMatch(/^Discord refused GET \S+\/gateway\/bot \(500\): .*\n$/);
  });

  test('the token is reset while it runs', async () => {
    const bot = await spawnBot(bench);
    await bot.wrote('commands');
    bench.inject.closeGateway(4004);
    expect(await bot.exited).toBe(1);
    expect(bot.err).toContain('Discord does not accept DISCORD_TOKEN');
  });
});

function repeat(times: number, action: () => void): void {
  for (let i = 0; i < times; i++) action();
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
