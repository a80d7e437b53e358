import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { askWeb } from '../support/ask-web.ts';
import { createDiscordKey } from '../support/discord-key.ts';
import { temporaryFolders } from '../support/folders.ts';
import { createDatabase, noPostgres } from '../support/postgres.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { PROPER } from './bot-words.ts';
import { type Courier, startCourier } from './http-courier.ts';
import { endAllBots, spawnBot, webAddressOf } from './spawn-bot.ts';

const key = createDiscordKey();
const makeFolder = temporaryFolders();

describe.skipIf(noPostgres)('two processes with a database', () => {
  let bench: Bench;
  let courier: Courier;
  let addresses: string[];
  beforeAll(async () => {
    bench = await startBench();
    const DATABASE_URL = await createDatabase();
    const KNOWLEDGE_DIR = makeFolder().path;
    const loader = await spawnBot(bench, { DATABASE_URL, KNOWLEDGE_DIR }, ['db-load']);
    expect(await loader.exited).toBe(0);
    const env = {
      ...{ DATABASE_URL, KNOWLEDGE_DIR, MODE: 'http', DISCORD_TOKEN: '' },
      ...{ DISCORD_PUBLIC_KEY: key.publicKey, COOLDOWN_BURST: '3', COOLDOWN_SECONDS: '3600' },
    };
    const bots = await Promise.all([spawnBot(bench, env), spawnBot(bench, env)]);
    addresses = await Promise.all(bots.map(webAddressOf));
    const rest = new REST({ api: bench.restUrl }).setToken(bench.token);
    const body = COMMANDS.map(({ data }) => data);
    await rest.put(`/applications/${bench.applicationId}/commands`, { body });
    let turn = 0;
    courier = await startCourier(bench, {
      key,
      next: () => addresses[turn++ % addresses.length] ?? '',
      timestamp: () => String(Math.floor(Date.now() / 1000)),
    });
  });
  afterAll(async () => {
    await courier.stop();
    await endAllBots();
    await bench.stop();
  });

  test('one person has one cooldown, whichever of them is asked', async () => {
    const ana = bench.user('ana');
    const asked = Array.from({ length: 8 }, () => ana.slash('partner', { name: '腾讯' }));
    const seen = await Promise.all(asked);
    for (const each of seen) expect(each).toMatchObject(PROPER);
    expect(seen.filter(({ text }) => text.includes('中国银行'))).toHaveLength(3);
    expect(seen.filter(({ text }) => text.startsWith('问得太快了'))).toHaveLength(5);
    expect(new Set(courier.exchanges.map(({ to }) => to))).toEqual(new Set(addresses));
    expect(await bench.user('ben').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
  });

  test('and so has one reader of the website', async () => {
    const statuses = [];
    for (let n = 0; n < 5; n++) {
      const { status } = await askWeb(
        addresses[n % 2] ?? '',
        `/search?q=${encodeURIComponent('腾讯')}`,
      );
      statuses.push(status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });
});
