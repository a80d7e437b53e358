import { createServer } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { explainFailure } from '../../src/transport/discord/explain-failure.ts';
import { startGateway } from '../../src/transport/discord/gateway.ts';
import { createLog } from '../../src/transport/log.ts';
import { contextOf } from '../support/interactions.ts';
import { listen } from '../support/listen.ts';
import { createLocalAnswerer } from '../support/local-answerer.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { LEAVING, PROPER } from './bot-words.ts';
import { DIFFICULT_COMMANDS, SLOW_WORDS } from './slow-commands.ts';

const on = withRealBot({ commands: DIFFICULT_COMMANDS });
const HELD = ['slow', { held: true }] as const;

test('of a server nothing is kept that it does not need, neither at the start nor later', async () => {
  const { client } = on.gateway;
  const { inject, guildId } = on.bench;
  const guild = client.guilds.cache.get(guildId);
  const kept = () => [
    client.channels.cache.size,
    guild?.channels.cache.size,
    guild?.roles.cache.size,
    guild?.emojis.cache.size,
  ];
  expect(kept()).toEqual([0, 0, 0, 0]);
  const roles = [{ id: guildId, name: '@everyone', permissions: '0' }];
  const emojis = [{ id: '1'.repeat(18), name: 'wave' }];
  const channel = { id: '2'.repeat(18), guild_id: guildId, type: 0, name: 'new' };
  inject.dispatch('CHANNEL_CREATE', channel);
  inject.dispatch('THREAD_CREATE', { ...channel, type: 11, parent_id: on.bench.channelId });
  inject.dispatch('GUILD_ROLE_CREATE', { guild_id: guildId, role: { id: '3'.repeat(18) } });
  inject.dispatch('GUILD_UPDATE', { id: guildId, name: 'Renamed', roles, emojis });
  await on.bench.until(() => guild?.name === 'Renamed', 'the change');
  expect(kept()).toEqual([0, 0, 0, 0]);
  expect(await on.bench.user('ana').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
});

describe('a connection that breaks', () => {
  const askAll = (names: readonly string[]) =>
    Promise.all(names.map((name) => on.bench.user('ana').slash('partner', { name })));
  const gatewayLog = () => on.bench.gateway.log;
  afterEach(() => expect(on.bench.rejected).toEqual([]));

  test('cut: what is asked meanwhile is replayed and answered, each once', async () => {
    on.log.length = 0;
    on.bench.inject.dropGateway();
    const all = await askAll(['腾讯', '百度', '京东', '工行', '建行']);
    for (const seen of all) expect(seen).toMatchObject({ ...PROPER, followUps: [], edits: 0 });
    expect(gatewayLog()).toEqual(['identify', 'resume', 'resumed']);
    const answered = () => on.log.filter(({ msg }) => msg === 'answered');
    await on.bench.until(() => answered().length === 5, 'the entries');
  });

  test('cut while an answer is being made: it arrives all the same', async () => {
    const slow = on.bench.user('ana').slash(...HELD);
    await on.bench.until(() => on.gate.held > 0, 'the answer to be under way');
    await on.bench.until(() => on.bench.gateway.isReady(), 'the resumption');
    on.bench.inject.dropGateway();
    on.gate.release();
    expect((await slow).text).toBe(SLOW_WORDS);
  });

  test('op 7: it resumes, and what arrives in between is answered', async () => {
    await on.bench.until(() => on.bench.gateway.isReady(), 'the resumption');
    const before = gatewayLog().length;
    on.bench.inject.reconnect();
    for (const seen of await askAll(['腾讯', '百度'])) expect(seen).toMatchObject(PROPER);
    await on.bench.until(() => gatewayLog().length >= before + 2, 'the resumption');
    expect(gatewayLog().slice(before)).toEqual(['resume', 'resumed']);
    expect((await askAll(['工行']))[0]).toMatchObject(PROPER);
  });

  test('op 9: it begins a new session, and answers from then on', async () => {
    const before = gatewayLog().length;
    // discord.js begins a session every five seconds at most; so long ago the last one now seems.
    const { now } = Date;
    const later = vi.spyOn(Date, 'now').mockImplementation(() => now() + 6000);
    on.bench.inject.invalidateSession();
    const again = () => gatewayLog().length > before && on.bench.gateway.isReady();
    await on.bench.until(again, 'the new session');
    later.mockRestore();
    expect(gatewayLog().slice(before)).toEqual(['identify']);
    for (const seen of await askAll(['腾讯', '百度'])) expect(seen).toMatchObject(PROPER);
    expect(on.log.filter(({ level }) => level >= LEVEL.error)).toEqual([]);
  });
});

describe('told to stop', () => {
  const leaving = withRealBot({ commands: DIFFICULT_COMMANDS });

  test('it answers what is under way, and what is asked until then', async () => {
    const { bench, gateway, gate } = leaving;
    const underWay = bench.user('ana').slash(...HELD);
    await bench.until(() => gate.held > 0, 'the answer to be under way');
    const stopped = gateway.stop(5000);
    expect(await bench.user('ben').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
    gate.release();
    expect((await underWay).text).toBe(SLOW_WORDS);
    await stopped;
    await bench.until(() => !bench.gateway.isReady(), 'the parting');
    expect(bench.rejected).toEqual([]);
  });
});

describe('a login', () => {
  const log = createLog({ logLevel: 'silent' });
  const nobody = createLocalAnswerer({ ...contextOf(), commands: [] });
  const settings = { log, commands: [], answerer: nobody };

  test.each(['x', 'Bot', 'no.such.token'])('with a bad token (%s) is refused', async (token) => {
    const login = startGateway({ ...settings, token, api: on.bench.restUrl });
    const error: unknown = await login.catch((reason: unknown) => reason);
    expect(explainFailure(error)).toMatch(/^Discord does not accept DISCORD_TOKEN\. .*https:/);
  });

  test('to a Discord that is out of order says so', async () => {
    for (let i = 0; i < 4; i++) on.bench.inject.serverErrorOnce('/gateway/bot');
    const { restUrl: api, token } = on.bench;
    const login = startGateway({ ...settings, token, api });
    const error: unknown = await login.catch((reason: unknown) => reason);
    expect(explainFailure(error)).toMatch(/^Discord refused GET \S+\/gateway\/bot \(500\): /);
  });

  test('to somebody else in Discord’s place says so', async () => {
    const headers = { 'content-type': 'application/json' };
    on.bench.inject.answerForeignOnce('/gateway/bot', { status: 200, headers, body: '{"ok":1}' });
    const { restUrl: api, token } = on.bench;
    const login = startGateway({ ...settings, token, api });
    const error: unknown = await login.catch((reason: unknown) => reason);
    expect(explainFailure(error)).toMatch(/^Discord cannot be reached: .* is not Discord\./);
  });

  test('to a Discord that never answers is given up', async () => {
    const silent = createServer(() => undefined);
    const api = `http://127.0.0.1:${await listen(silent)}/api`;
    const login = startGateway({ ...settings, token: 'a.b.c', api, loginMs: 100 });
    await expect(login).rejects.toThrow('no answer within 0.1 s');
    silent.close();
  });
});

test('a burst: what is not answered within the grace is told that the bot is leaving', async () => {
  const { bench, gateway, gate, clock } = on;
  const all = Array.from({ length: 30 }, () => bench.user('ana').slash(...HELD));
  await bench.until(() => gate.held === 30, 'all answers to be under way');
  const stopped = gateway.stop(5000);
  gate.release(15);
  const early = await Promise.all(all.slice(0, 15));
  for (const seen of early) expect(seen).toMatchObject({ ...PROPER, text: SLOW_WORDS });
  clock.advance(5000);
  const late = await Promise.all(all.slice(15));
  for (const seen of late) expect(seen).toMatchObject({ ...PROPER, deferred: true, text: LEAVING });
  await stopped;
  await bench.until(() => !bench.gateway.isReady(), 'the parting');
});
