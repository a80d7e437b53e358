import { closeSync, openSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './bench/start-bench.ts';
import { PROPER } from './bot-words.ts';
import { endAllBots, spawnBot } from './spawn-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterEach(endAllBots);
afterAll(() => bench.stop());

/** It answers again and again, although each answer is logged, and ends well when it is told to. */
async function answersOn(bot: Awaited<ReturnType<typeof spawnBot>>) {
  const ready = () => bench.gateway.isReady() && bench.commands().length > 0;
  await bench.until(ready, 'the commands', 60_000);
  for (const name of ['腾讯', '百度', '京东']) {
    expect(await bench.user('ana').slash('partner', { name })).toMatchObject(PROPER);
  }
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
}

test('a full disk takes no log: the bot answers on', async () => {
  const full = openSync('/dev/full', 'w');
  const bot = await spawnBot(bench, { LOG_LEVEL: 'trace' }, [], full);
  closeSync(full);
  await answersOn(bot);
});

test('nobody reads the log any more: the bot answers on', async () => {
  const bot = await spawnBot(bench, { LOG_LEVEL: 'trace' });
  bot.child.stderr?.destroy();
  await answersOn(bot);
});
