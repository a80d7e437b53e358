import { cpSync } from 'node:fs';
import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { createDiscordKey } from '../support/discord-key.ts';
import { temporaryFolders } from '../support/folders.ts';
import { readEntry } from '../support/log-entry.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { buttonsOf, drawn, PROPER, sourceButtons } from './bot-words.ts';
import { type Courier, startCourier } from './http-courier.ts';
import { type BotProcess, endAllBots, spawnBot, webAddressOf } from './spawn-bot.ts';

const key = createDiscordKey();
const makeFolder = temporaryFolders();
const HTTP = { MODE: 'http', PORT: '0', DISCORD_PUBLIC_KEY: key.publicKey };

/** The shipped library without the glossary, half of the work of a start and of no use here. */
function withoutGlossary(): string {
  const { path, remove } = makeFolder();
  cpSync('knowledge', path, { recursive: true });
  for (const name of ['synonyms.yaml', 'articles/a.md', 'facts/a.yaml']) remove(name);
  return path;
}

/** Starts `MODE=http` without a token. @returns its address too */
async function serve(bench: Bench, env: Record<string, string> = {}) {
  const KNOWLEDGE_DIR = withoutGlossary();
  const bot = await spawnBot(bench, { ...HTTP, DISCORD_TOKEN: '', KNOWLEDGE_DIR, ...env });
  return { bot, address: await webAddressOf(bot) };
}

const entries = ({ err }: BotProcess) => err.trim().split('\n').map(readEntry);

describe('two processes behind a load balancer', () => {
  let bench: Bench;
  let courier: Courier;
  let bots: Awaited<ReturnType<typeof serve>>[];
  beforeAll(async () => {
    bench = await startBench();
    bots = await Promise.all([serve(bench), serve(bench)]);
    const rest = new REST({ api: bench.restUrl }).setToken(bench.token);
    const body = COMMANDS.map(({ data }) => data);
    await rest.put(`/applications/${bench.applicationId}/commands`, { body });
    let turn = 0;
    courier = await startCourier(bench, {
      key,
      next: () => bots[turn++ % bots.length]?.address ?? '',
      timestamp: () => String(Math.floor(Date.now() / 1000)),
    });
  });
  afterAll(async () => {
    await courier.stop();
    await endAllBots();
    await bench.stop();
  });

  test('each interaction is answered once, by turns, without a token', async () => {
    const asked = Array.from({ length: 12 }, (_, n) =>
      bench.user(`user ${n}`).slash('partner', { name: '腾讯' }),
    );
    for (const seen of await Promise.all(asked)) {
      expect(seen).toMatchObject({ ...PROPER, deferred: false, followUps: [], edits: 0 });
      expect(seen.text).toContain('腾讯');
    }
    const { exchanges } = courier;
    expect(new Set(exchanges.map(({ id }) => id)).size).toBe(12);
    expect(exchanges.every(({ status }) => status === 200)).toBe(true);
    for (const { address } of bots) {
      expect(exchanges.filter(({ to }) => to === address)).toHaveLength(6);
    }
  });

  test('the controls of an answer work at the other process', async () => {
    const ana = bench.user('ana');
    const answerOf = async () => {
      const seen = await ana.slash('ask', { question: '百度和农行合作了什么？', hide: true });
      return { seen, by: courier.exchanges.at(-1)?.to };
    };
    const { seen, by } = await answerOf();
    const opened = await ana.click(seen, sourceButtons(seen)[0] ?? '');
    expect(courier.exchanges.at(-1)?.to).not.toBe(by);
    expect(opened).toMatchObject({ ...PROPER, ephemeral: true });
    const [next = ''] = buttonsOf(opened, '下一段');
    expect(await ana.click(opened, next)).toMatchObject({ ...PROPER, updated: true });
    const shared = await ana.click(seen, '公开');
    expect(shared).toMatchObject({ ...PROPER, ephemeral: false });
    await ana.click(shared, '删除');
    await bench.until(() => shared.deleted, 'the message to go');
    expect(new Set(courier.exchanges.slice(-5).map(({ to }) => to)).size).toBe(2);
    expect(drawn(opened)).not.toBe('');
  });

  test('one leaves: it answers what it has, and the other goes on', async () => {
    const [first, second] = bots;
    if (first === undefined || second === undefined) throw new Error('there are two');
    first.bot.child.kill('SIGTERM');
    expect(await first.bot.exited).toBe(0);
    bots = [second];
    expect(await bench.user('ana').slash('help')).toMatchObject(PROPER);
    for (const { bot } of [first, second]) {
      expect(entries(bot).filter(({ level }) => level >= 40)).toEqual([]);
      expect(bot.err).not.toMatch(/腾讯|百度|农行/);
    }
    // Of the bot's own requests the token of each interaction was enough.
    const mine = bench.requests.filter(({ path }) => path.startsWith('/webhooks/'));
    expect(mine.length).toBeGreaterThan(0);
  });
});

test('MODE=http without a key warns once and serves the rest', async () => {
  const bench = await startBench();
  const { bot, address } = await serve(bench, { DISCORD_PUBLIC_KEY: '' });
  const warnings = entries(bot).filter(({ level }) => level >= 40);
  expect(warnings.map(({ msg }) => msg)).toEqual([expect.stringContaining('DISCORD_PUBLIC_KEY')]);
  const response = await fetch(`${address}/interactions`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(404);
  expect((await fetch(address)).status).toBe(200);
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
  await endAllBots();
  await bench.stop();
});

test('MODE=both answers over HTTP and over the gateway, and a mention follows what a command asked', async () => {
  const bench = await startBench();
  const { bot, address } = await serve(bench, { MODE: 'both', DISCORD_TOKEN: bench.token });
  await bot.wrote('commands registered');
  const ana = bench.user('ana');
  expect(await ana.slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
  const { author } = await ana.post('你好');
  const asked = JSON.stringify({
    ...{ id: '900', application_id: bench.applicationId, token: 't', type: 2, locale: 'zh-CN' },
    ...{ channel_id: bench.channelId, member: { user: { id: author.id }, permissions: '0' } },
    data: { type: 1, name: 'partner', options: [{ name: 'name', type: 3, value: '百度' }] },
  });
  const headers = key.headersFor(asked, String(Math.floor(Date.now() / 1000)));
  const response = await fetch(`${address}/interactions`, { method: 'POST', body: asked, headers });
  expect(await response.json()).toMatchObject({ type: 4 });
  await bot.wrote('"interaction":"900"');
  const answer = await (await ana.mention('京东呢')).answer();
  expect(drawn(answer)).toContain('京东金融');
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
  expect(bench.rejected).toEqual([]);
  await endAllBots();
  await bench.stop();
});
