import { afterAll, beforeAll, expect, test } from 'vitest';
import { askWeb, type WebAnswer } from '../support/ask-web.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { PROPER } from './bot-words.ts';
import { type BotProcess, endAllBots, spawnBot, webAddressOf } from './spawn-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  await endAllBots();
  await bench.stop();
});

/** Asks a process, once it is ready, at the address that its log has. */
async function askOf(bot: BotProcess): Promise<(path: string) => Promise<WebAnswer>> {
  const address = await webAddressOf(bot);
  return (path) => askWeb(address, path);
}

test('the bot as its operator runs it says that it is ready, and what it did', async () => {
  const bot = await spawnBot(bench);
  const ask = await askOf(bot);
  const shards = { 0: 'connected' };
  const library = { library: 'loaded', reload: 'none', leftOut: 0, stale: 0 };
  const ready = { ready: true, ...library, gateway: 'connected', shards };
  expect(JSON.parse((await ask('/readyz')).body)).toEqual(ready);
  await bot.wrote('"commands ');
  expect(await bench.user('ana').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
  await bot.wrote('"answered"');
  await ask('/');

  const scrape = readMetrics((await ask('/metrics')).body);
  const interaction = { type: 'command', command: 'partner', outcome: 'answered' };
  expect(scrape.value('yinzheng_interactions_total', interaction)).toBe(1);
  for (const work of ['answer', 'page']) {
    expect(scrape.value('yinzheng_answers_total', { work, outcome: 'done' }), work).toBe(1);
    expect(scrape.value('yinzheng_answer_duration_seconds_count', { work }), work).toBe(1);
  }
  expect(scrape.value('yinzheng_web_requests_total', { route: 'pages', status: '2xx' })).toBe(1);
  for (const part of ['articles', 'passages', 'facts']) {
    expect(scrape.value(`yinzheng_library_${part}`), part).toBeGreaterThan(0);
  }
  expect(scrape.value('yinzheng_library_loads_total', { outcome: 'loaded' })).toBe(1);
  expect(scrape.value('yinzheng_gateway_connected')).toBe(1);

  // What measures the process does not keep it from ending.
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
});

test('with MODE=http there is no gateway to wait for', async () => {
  const bot = await spawnBot(bench, { MODE: 'http', DISCORD_TOKEN: '' });
  const ask = await askOf(bot);
  const ready = {
    ready: true,
    library: 'loaded',
    reload: 'none',
    leftOut: 0,
    stale: 0,
    gateway: 'not used',
  };
  expect(JSON.parse((await ask('/readyz')).body)).toEqual(ready);
  expect(readMetrics((await ask('/metrics')).body).types.has('yinzheng_gateway_connected')).toBe(
    false,
  );
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
});
