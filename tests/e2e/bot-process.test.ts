import { closeSync, cpSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '../../src/commands/registry.ts';
import { registerCommands } from '../../src/transport/discord/register.ts';
import { restOptions } from '../../src/transport/discord/rest.ts';
import { temporaryFolders } from '../support/folders.ts';
import { readEntry } from '../support/log-entry.ts';
import type { Seen } from './bench/seen.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { buttonsOf, drawn, LEAVING, PROPER, sourceButtons } from './bot-words.ts';
import { type BotProcess, endAllBots, spawnBot } from './spawn-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  await endAllBots();
  await bench.stop();
});
const makeFolder = temporaryFolders();

const TENCENT = ['partner', { name: '腾讯' }] as const;
/** Who asked, and for what. */
const SAID = /腾讯|银行|\bana\b/;

/** The shipped library without the glossary, half of the work of a start and of no use here. */
function withoutGlossary(): string {
  const { path, remove } = makeFolder();
  cpSync('knowledge', path, { recursive: true });
  for (const name of ['synonyms.yaml', 'articles/a.md', 'facts/a.yaml']) remove(name);
  return path;
}

describe('one bot after another, on the same DATA_DIR', () => {
  let open: Seen;
  let hidden: Seen;
  let source: Seen;
  let replied: Seen;
  let refusal: Seen;
  let first: BotProcess;
  let second: BotProcess;
  beforeAll(async () => {
    first = await spawnBot(bench, { LOG_LEVEL: 'trace', KNOWLEDGE_DIR: withoutGlossary() });
    await first.wrote('commands registered');
  });

  test('the first becomes ready, registers, answers', async () => {
    const ana = bench.user('ana');
    const question = { question: '百度和农行合作了什么？' };
    open = await ana.slash('ask', question);
    hidden = await ana.slash('ask', { ...question, hide: true });
    source = await ana.click(hidden, sourceButtons(hidden)[0] ?? '');
    refusal = await ana.slash('ask', { question: '火星上有鲸鱼吗' });
    replied = await (await ana.mention('银行核心诉求')).answer();
    for (const seen of [open, hidden, source, refusal, replied]) expect(seen).toMatchObject(PROPER);
  });

  test('nobody reads its log any more: it answers on, and told to stop it finishes the answer under way', async () => {
    expect(first.err).not.toMatch(SAID);
    expect(first.err).not.toContain(bench.token);
    first.child.stderr?.destroy();
    for (const name of ['腾讯', '百度', '京东']) {
      expect(await bench.user('ana').slash('partner', { name })).toMatchObject(PROPER);
    }
    const underWay = await keepWaiting();
    first.child.kill('SIGTERM');
    // By the time that this is answered it knows.
    expect(await bench.user('ben').slash(...TENCENT)).toMatchObject(PROPER);
    underWay.release();
    expect(await underWay.seen).toMatchObject(PROPER);
    expect(await first.exited).toBe(0);
    expect(first.out).toBe('');
  });

  test('the next one finds the commands registered, and the buttons of the first work', async () => {
    second = await spawnBot(bench, { DATA_DIR: first.dataDir });
    await second.wrote('commands unchanged');
    const ana = bench.user('ana');
    for (const button of [...sourceButtons(open), ...buttonsOf(open, '更多')]) {
      expect(await ana.click(open, button)).toMatchObject({ ...PROPER, ephemeral: true });
    }
    const [asking = ''] = buttonsOf(refusal).filter((id) => id.startsWith('v1:page:ask:'));
    expect(await ana.click(refusal, asking)).toMatchObject({ ...PROPER, updated: true });
    expect(drawn(refusal)).not.toContain('没有找到');
    expect((await ana.slash('help')).text).toMatch(/<\/ask:\d+>/);
    const [next = ''] = buttonsOf(source, '下一段');
    expect(await ana.click(source, next)).toMatchObject({ ...PROPER, updated: true });
    expect(await ana.click(hidden, '公开')).toMatchObject({ ...PROPER, ephemeral: false });
    for (const seen of [open, replied]) {
      await ana.click(seen, '删除');
      await bench.until(() => seen.deleted, 'the message to go');
    }
  });

  test('told to stop by the other signal it does so too, and its log says what happened', async () => {
    const underWay = await keepWaiting();
    second.child.kill('SIGINT');
    await second.wrote('stopping');
    underWay.release();
    expect(await underWay.seen).toMatchObject(PROPER);
    expect(await second.exited).toBe(0);
    const [ready, commands, ...more] = messages(second.err);
    expect([ready, commands]).toEqual(['ready', 'commands unchanged']);
    const answered = more.slice(0, -2);
    expect(answered.length).toBeGreaterThan(3);
    expect(new Set(answered)).toEqual(new Set(['answered']));
    expect(more.slice(-2)).toEqual(['stopping', 'answered']);
    expect(second.err).not.toMatch(SAID);
    expect(second.err).not.toContain(bench.token);
    expect(bench.rejected).toEqual([]);
    await bench.until(() => !bench.gateway.isReady(), 'the parting');
  });
});

test('a full disk takes no log: the bot answers on, the 20 too that come as it is told to stop', async () => {
  const full = openSync('/dev/full', 'w');
  const env = { LOG_LEVEL: 'trace', KNOWLEDGE_DIR: makeFolder().path };
  const bot = await spawnBot(bench, env, [], full);
  closeSync(full);
  await bench.until(() => bench.gateway.isReady() && bench.commands().length > 0, 'the bot');
  for (let n = 0; n < 3; n++) {
    expect(await bench.user('ana').slash(...TENCENT)).toMatchObject(PROPER);
  }
  const first = bench.inject.holdOnce('/callback');
  // The bot's own clock gives it seconds: no more than a bench on a busy machine can take in those.
  const burst = Array.from({ length: 20 }, (_, n) => bench.user(`user ${n}`).slash(...TENCENT));
  await first.arrived;
  bot.child.kill('SIGTERM');
  first.release();
  for (const seen of await Promise.all(burst)) {
    expect(seen).toMatchObject(PROPER);
    if (seen.text !== LEAVING) expect(seen.text).toContain('腾讯');
  }
  expect(await bot.exited).toBe(0);
});

test('with MENTIONS=off it asks for no messages', async () => {
  const bot = await spawnBot(bench, { MENTIONS: 'off', KNOWLEDGE_DIR: makeFolder().path });
  await bot.wrote('ready');
  const { replies } = await bench.user('ana').mention('腾讯');
  expect(await bench.user('ana').slash(...TENCENT)).toMatchObject(PROPER);
  expect(replies).toEqual([]);
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
});

test('two applications, each twice at once, register on the same DATA_DIR and harm nothing', async () => {
  const other = await startBench();
  // Register as a process of its own, held up until the others are there.
  const { arrived, release } = bench.inject.holdOnce(/^PUT/);
  const first = await spawnBot(bench, {}, ['register']);
  await arrived;
  const noteFile = join(first.dataDir, 'registered.json');
  const more = [bench, other, other].map(({ restUrl, token }) => {
    const rest = new REST(restOptions(restUrl)).setToken(token);
    return registerCommands({ rest, commands: COMMANDS, noteFile }, true);
  });
  release();
  expect(await Promise.all(more)).toMatchObject(more.map(() => ({ kind: 'registered' })));
  expect(await first.exited).toBe(0);
  const said = expect.stringMatching(/^Registered everywhere: .*\n$/);
  expect([first.out, first.err]).toEqual([said, '']);
  const note = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(noteFile, 'utf8')));
  // Of two that note themselves in the same moment one may be lost: it registers once more.
  const ids = [bench.applicationId, other.applicationId];
  expect(ids).toEqual(expect.arrayContaining(Object.keys(note)));
  expect(new Set(Object.values(note)).size).toBe(1);
  expect(readdirSync(first.dataDir)).toEqual(['registered.json']);
  expect(bench.commands().length).toBe(other.commands().length);
  await other.stop();
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
    .map((line) => readEntry(line).msg);
