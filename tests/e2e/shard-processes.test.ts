import { cpSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askWeb } from '../support/ask-web.ts';
import { temporaryFolders } from '../support/folders.ts';
import { readEntry } from '../support/log-entry.ts';
import { linesOf } from '../support/run-program.ts';
import type { Seen } from './bench/seen.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { drawn, PROPER, sourceButtons } from './bot-words.ts';
import { type BotProcess, endAllBots, spawnBot, webAddressOf } from './spawn-bot.ts';

const makeFolder = temporaryFolders();
const ONCE = { ...PROPER, followUps: [], edits: 0 };

/** The shipped library without the glossary, half of the work of a start and of no use here. */
function withoutGlossary(): string {
  const { path, remove } = makeFolder();
  cpSync('knowledge', path, { recursive: true });
  for (const name of ['synonyms.yaml', 'articles/a.md', 'facts/a.yaml']) remove(name);
  return path;
}

const entries = ({ err }: BotProcess, words: string) =>
  linesOf(err)
    .map(readEntry)
    .filter(({ msg }) => msg === words);
const answered = (bot: BotProcess) => entries(bot, 'answered').length;

describe('two processes with a shard each', () => {
  let bench: Bench;
  let first: BotProcess;
  let second: BotProcess;
  let asked: Seen;
  beforeAll(async () => {
    bench = await startBench({ shards: 2 });
    const KNOWLEDGE_DIR = withoutGlossary();
    first = await spawnBot(bench, { KNOWLEDGE_DIR, SHARDS: '0', SHARD_COUNT: '2' });
    await first.wrote('commands registered');
    second = await spawnBot(bench, { KNOWLEDGE_DIR, SHARDS: '1', SHARD_COUNT: '2' });
    await second.wrote('commands left to the process with shard 0');
  });
  afterEach(() => expect(bench.rejected).toEqual([]));
  afterAll(async () => {
    await endAllBots();
    await bench.stop();
  });

  test('each has its own, and only the first registers the commands', async () => {
    expect(bench.gateway.shards().toSorted()).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const [shard, bot] of [first, second].entries()) {
      expect(entries(bot, 'ready')).toMatchObject([{ guilds: 1, shards: [shard], of: 2 }]);
      const { body } = await askWeb(await webAddressOf(bot), '/readyz');
      expect(JSON.parse(body)).toMatchObject({ ready: true, shards: { [shard]: 'connected' } });
    }
    const changes = bench.requests.filter(({ path }) => path.endsWith('/commands'));
    expect(changes.map(({ method }) => method)).toEqual(['PUT', 'GET']);
  });

  test('each interaction and message is answered once, by the process whose shard brings it', async () => {
    const places = [{ guild: 0 }, { guild: 1 }, { context: 'botDm' }, { guild: 1 }] as const;
    const before = [answered(first), answered(second)];
    const all = places.map((place, n) => {
      const user = bench.user(`user ${n}`, place);
      return Promise.all([user.slash('partner', { name: '腾讯' }), user.mention('百度')]);
    });
    for (const [seen, posted] of await Promise.all(all)) {
      expect(seen).toMatchObject(ONCE);
      expect(await posted.answer()).toMatchObject(ONCE);
    }
    const counts = () => [answered(first), answered(second)].map((n, at) => n - (before[at] ?? 0));
    await bench.until(() => counts().every((n) => n >= 4), 'the entries');
    expect(counts()).toEqual([4, 4]);
  });

  test('a message follows the one before it, wherever the channel is', async () => {
    for (const guild of [0, 1]) {
      const ana = bench.user('ana', { guild });
      await (await ana.mention('腾讯和工行什么时候合作的')).answer();
      expect(drawn(await (await ana.mention('那农行呢')).answer())).toMatch(/农业银行|农行/);
    }
  });

  test('the second knows the links to the commands that the first registered', async () => {
    const help = await bench.user('ana', { guild: 1 }).slash('help');
    expect(help.text).toMatch(/<\/ask:\d+>/);
  });

  test('one leaves: the other answers on', async () => {
    const ben = bench.user('ben', { guild: 1 });
    asked = await ben.slash('ask', { question: '百度和农行合作了什么？' });
    second.child.kill('SIGTERM');
    expect(await second.exited).toBe(0);
    expect(await bench.user('ana').slash('partner', { name: '京东' })).toMatchObject(ONCE);
    first.child.kill('SIGTERM');
    expect(await first.exited).toBe(0);
  });

  test('one process with both takes their place, and the buttons of either work', async () => {
    const DATA_DIR = first.dataDir;
    const only = await spawnBot(bench, { DATA_DIR, KNOWLEDGE_DIR: withoutGlossary() });
    await only.wrote('commands unchanged');
    expect(entries(only, 'ready')).toMatchObject([{ guilds: 2, shards: [0, 1], of: 2 }]);
    const [button = ''] = sourceButtons(asked);
    expect(await bench.user('ben', { guild: 1 }).click(asked, button)).toMatchObject(ONCE);
    only.child.kill('SIGTERM');
    expect(await only.exited).toBe(0);
  });
});

test('with fewer shards than Discord wants for its servers it says what to raise', async () => {
  const bench = await startBench({ shards: 2, guildsPerShard: 1 });
  const env = { KNOWLEDGE_DIR: makeFolder().path, SHARDS: '0', SHARD_COUNT: '1' };
  const bot = await spawnBot(bench, env);
  expect(await bot.exited).toBe(1);
  expect(linesOf(bot.err).at(-1)).toBe(
    'Discord closed the connection for good (4011 ShardingRequired): the bot is in more servers than its shards may have. Raise SHARD_COUNT in every process; if SHARDS is auto or not set, start again.',
  );
  await endAllBots();
  await bench.stop();
});
