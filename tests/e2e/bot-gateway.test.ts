import { type AddressInfo, createServer } from 'node:net';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { afterEach, describe, expect, test } from 'vitest';
import { type Answer, notice } from '../../src/answer/answer.ts';
import { defineChatCommand } from '../../src/commands/define-command.ts';
import { explainFailure } from '../../src/transport/explain-failure.ts';
import { startGateway } from '../../src/transport/gateway.ts';
import { createLog } from '../../src/transport/log.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { PROPER } from './bot-words.ts';
import { DIFFICULT_COMMANDS, SLOW_WORDS } from './slow-commands.ts';

/** Lets `/held` answer. */
let release = () => {};
const held = defineChatCommand({
  data: { name: 'held', description: 'Answers when the test lets it' },
  execute: () =>
    new Promise<Answer>((resolve) => {
      release = () => resolve({ kind: 'empty', blocks: [notice('question.empty')] });
    }),
});

const on = withRealBot({ commands: [...DIFFICULT_COMMANDS, held] });

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
    const slow = on.bench.user('ana').slash('slow', { ms: '300' });
    await on.bench.until(() => on.bench.gateway.isReady(), 'the resumption');
    on.bench.inject.dropGateway();
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
    on.bench.inject.invalidateSession();
    const again = () => gatewayLog().length > before && on.bench.gateway.isReady();
    await on.bench.until(again, 'the new session', 12_000);
    expect(gatewayLog().slice(before)).toEqual(['identify']);
    for (const seen of await askAll(['腾讯', '百度'])) expect(seen).toMatchObject(PROPER);
    expect(on.log.filter(({ level }) => level >= LEVEL.error)).toEqual([]);
  });
});

describe('told to stop', () => {
  const leaving = withRealBot({ commands: DIFFICULT_COMMANDS, deferAfterMs: 50 });

  test('it answers what is under way, and what is asked until then', async () => {
    const { bench, gateway } = leaving;
    const underWay = bench.user('ana').slash('slow', { ms: '600' });
    await bench.until(() => bench.requests.at(-1)?.status === 204, 'the deferral');
    const stopped = gateway.stop(5000);
    expect(await bench.user('ben').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
    expect((await underWay).text).toBe(SLOW_WORDS);
    await stopped;
    await bench.until(() => !bench.gateway.isReady(), 'the parting');
    expect(bench.rejected).toEqual([]);
  });
});

describe('a login', () => {
  const log = createLog({ logLevel: 'silent' });
  const context = () => {
    throw new Error('nobody asks');
  };

  test.each(['x', 'Bot', 'no.such.token'])('with a bad token (%s) is refused', async (token) => {
    const login = startGateway({ token, api: on.bench.restUrl, log, context });
    const error: unknown = await login.catch((reason: unknown) => reason);
    expect(explainFailure(error)).toMatch(/^Discord does not accept DISCORD_TOKEN\. .*https:/);
  });

  test('to a Discord that is out of order says so', async () => {
    for (let i = 0; i < 4; i++) on.bench.inject.serverErrorOnce('/gateway/bot');
    const { restUrl: api, token } = on.bench;
    const login = startGateway({ token, api, log, context });
    const error: unknown = await login.catch((reason: unknown) => reason);
    expect(explainFailure(error)).toMatch(/^Discord refused GET \S+\/gateway\/bot \(500\): /);
  });

  test('to somebody else in Discord’s place says so', async () => {
    const headers = { 'content-type': 'application/json' };
    on.bench.inject.answerForeignOnce('/gateway/bot', { status: 200, headers, body: '{"ok":1}' });
    const { restUrl: api, token } = on.bench;
    const login = startGateway({ token, api, log, context });
    const error: unknown = await login.catch((reason: unknown) => reason);
    expect(explainFailure(error)).toMatch(/^Discord cannot be reached: .* is not Discord\./);
  });

  test('to a Discord that never answers is given up', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const api = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/api`;
    const login = startGateway({ token: 'a.b.c', api, log, context, loginMs: 100 });
    await expect(login).rejects.toThrow('no answer within 0.1 s');
    silent.close();
  });
});

test('an answer that takes longer than the bot may wait does not keep it from leaving', async () => {
  void on.bench.user('ana').slash('held');
  await new Promise<void>((resolve) => {
    on.gateway.client.ws.once(GatewayDispatchEvents.InteractionCreate, () => resolve());
  });
  await on.gateway.stop(100);
  expect(on.log.filter(({ what, msg }) => what === '/held' && msg === 'answered')).toEqual([]);
  release();
  await on.bench.until(() => !on.bench.gateway.isReady(), 'the parting');
});
