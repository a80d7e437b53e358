import { createServer } from 'node:net';
import { join } from 'node:path';
import { REST } from 'discord.js';
import { GatewayDispatchEvents as Event } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { explainFailure } from '../../src/transport/discord/explain-failure.ts';
import { startGateway } from '../../src/transport/discord/gateway.ts';
import { registerCommands } from '../../src/transport/discord/register.ts';
import { restOptions } from '../../src/transport/discord/rest.ts';
import { createLog } from '../../src/transport/log.ts';
import { temporaryFolders } from '../support/folders.ts';
import { contextOf } from '../support/interactions.ts';
import { listen } from '../support/listen.ts';
import { createLocalAnswerer } from '../support/local-answerer.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { PROPER } from './bot-words.ts';
import { type BotProcess, endAllBots, spawnBot } from './spawn-bot.ts';

let bench: Bench;
let bot: BotProcess;
beforeAll(async () => {
  bench = await startBench();
  const { restUrl, token } = bench;
  // The commands of an earlier registration, for that of this bot fails.
  const rest = new REST(restOptions(restUrl)).setToken(token);
  const noteFile = join(makeFolder().path, 'registered.json');
  await registerCommands({ rest, commands: COMMANDS, noteFile }, true);
  bot = await spawnBot(bench, {
    COOLDOWN_SECONDS: '0',
    GUILD_ID: '12345678901234567',
    KNOWLEDGE_DIR: makeFolder().path,
  });
  await bot.wrote('commands not registered');
});
afterAll(async () => {
  await endAllBots();
  await bench.stop();
});

const makeFolder = temporaryFolders();

const USER = { id: '157450784981857000', username: 'ana' };
const HELP = { id: '1', type: 1, name: 'help' };
const sound = () => ({
  id: '157450784981857001',
  token: 'aW50ZXJhY3Rpb246odd',
  application_id: bench.applicationId,
  channel_id: bench.channelId,
  locale: 'zh-CN',
  user: USER,
  version: 1,
});

/** The bot of a moment ago is there, and answers. */
async function answersOn() {
  expect(await bench.user('ben').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);
  expect(bot.child.exitCode).toBeNull();
}

test('a registration that fails is told, and it answers with what was registered before', async () => {
  expect(bot.err).toContain('commands not registered: Discord refused PUT');
  expect(bot.err).not.toContain('requestBody');
  await answersOn();
});

const INTERACTIONS: readonly (readonly [string, () => unknown])[] = [
  ['nothing', () => null],
  ['a word', () => 'interaction'],
  ['a list', () => []],
  ['an empty object', () => ({})],
  ['no id', () => ({ ...sound(), id: undefined, type: 2, data: HELP })],
  ['no token', () => ({ ...sound(), token: null, type: 2, data: HELP })],
  ['a type to come', () => ({ ...sound(), type: 99, data: { more: true } })],
  ['a type as a word', () => ({ ...sound(), type: 'command', data: HELP })],
  ['a ping', () => ({ ...sound(), type: 1 })],
  ['a command without data', () => ({ ...sound(), type: 2 })],
  ['a command with null for data', () => ({ ...sound(), type: 2, data: null })],
  ['a command of a type to come', () => ({ ...sound(), type: 2, data: { ...HELP, type: 9 } })],
  [
    'a number for options',
    () => ({ ...sound(), type: 2, data: { ...HELP, name: 'ask', options: 7 } }),
  ],
  [
    'a message command without messages',
    () => ({ ...sound(), type: 2, data: { ...HELP, type: 3, name: '找出处' } }),
  ],
  ['nobody who asks', () => ({ ...sound(), user: null, member: null, type: 2, data: HELP })],
  ['a member without a user', () => ({ ...sound(), user: null, member: {}, type: 2, data: HELP })],
  ['a number for a locale', () => ({ ...sound(), locale: 7, type: 2, data: HELP })],
  ['a control without data', () => ({ ...sound(), type: 3 })],
  [
    'a number for a custom_id',
    () => ({ ...sound(), type: 3, data: { custom_id: 7, component_type: 2 } }),
  ],
  [
    'a control without its message',
    () => ({ ...sound(), type: 3, data: { custom_id: 'v1:share', component_type: 2 } }),
  ],
  ['suggestions for no option', () => ({ ...sound(), type: 4, data: { ...HELP, name: 'ask' } })],
  [
    'a form that nobody opened',
    () => ({ ...sound(), type: 5, data: { custom_id: 'x', components: null } }),
  ],
];

test('interactions of no known shape end nothing, and what can be answered is', async () => {
  for (const [, make] of INTERACTIONS) bench.inject.dispatch(Event.InteractionCreate, make());
  await answersOn();
  // Those whose sender could be told something are.
  const told = () => bench.requests.filter(({ path }) => path.includes(sound().token));
  await bench.until(() => told().length >= 15, 'what senders are told');
  expect(bot.err).not.toContain(sound().token);
});

const EVENTS = [
  ...[Event.GuildCreate, Event.GuildUpdate, Event.GuildDelete, Event.ChannelCreate],
  ...[Event.MessageCreate, Event.MessageUpdate, Event.ThreadListSync, Event.InteractionCreate],
  ...[Event.GuildRoleCreate, Event.GuildMemberAdd, Event.UserUpdate, Event.EntitlementCreate],
  ...['AN_EVENT_TO_COME', 'error', '__proto__', 'constructor', ''],
];

test('events of no known shape or name end nothing', async () => {
  for (const event of EVENTS) {
    for (const data of [null, undefined, 7, [], {}, { id: null, guild_id: 7, author: {} }]) {
      bench.inject.dispatch(event, data);
    }
  }
  await answersOn();
});

test.each([
  ...['nonsense', '', 'null', '7', '[]', '{}', '{"op":99}', '{"op":0}', '{"op":11}', '{"op":10}'],
  '{"op":9}',
  '{"op":0,"t":"READY","s":1,"d":null}',
])('the frame %j ends nothing', async (frame) => {
  bench.inject.frame(frame);
  bench.inject.frame(Buffer.from(frame));
  await answersOn();
});

/** What has no token that counts ends by itself; meanwhile the other one could begin a new session. */
test('a bad token ends the start with one clear sentence, no more', async () => {
  const env = { DISCORD_TOKEN: 'no.such.token', KNOWLEDGE_DIR: makeFolder().path };
  const refused = await spawnBot(bench, env);
  expect(await refused.exited).toBe(1);
  expect([refused.out, refused.err]).toEqual([
    '',
    'Discord does not accept DISCORD_TOKEN. Get a new one at https://discord.com/developers/applications: your application, Bot, Reset Token.\n',
  ]);
});

test('so does a Discord out of reach', async () => {
  const answerer = createLocalAnswerer({ ...contextOf(), commands: [] });
  const log = createLog({ logLevel: 'silent' });
  const api = `http://127.0.0.1:${await closedPort()}/api`;
  const login = startGateway({ token: bench.token, api, commands: [], answerer, log });
  const error: unknown = await login.catch((reason: unknown) => reason);
  expect(explainFailure(error)).toMatch(/^Discord cannot be reached: .*ECONNREFUSED[^\n]*$/);
});

test('a session that such a frame spoiled is begun anew', async () => {
  bench.inject.frame('{"op":0,"t":"READY","s":1,"d":{}}');
  bench.inject.dropGateway();
  const identified = () => bench.gateway.log.filter((entry) => entry === 'identify').length;
  const isAnew = () => identified() === 2 && bench.gateway.isReady();
  await bench.until(isAnew, 'the new session', 60_000);
  await answersOn();
});

test('a token that is reset ends the bot, which says what to do', async () => {
  bench.inject.closeGateway(4004);
  expect(await bot.exited).toBe(1);
  expect(bot.err).toContain('Discord does not accept DISCORD_TOKEN');
  expect(bot.err).not.toContain(bench.token);
});

async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
