import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REST } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '../../src/commands/registry.ts';
import { register } from '../../src/run/register.ts';
import { explainFailure } from '../../src/transport/discord/explain-failure.ts';
import { type Registration, registerCommands } from '../../src/transport/discord/register.ts';
import { restOptions } from '../../src/transport/discord/rest.ts';
import { emptyFolders } from '../support/empty-folders.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { slow } from './slow-commands.ts';

let bench: Bench;
const makeFolder = emptyFolders();
let folder: string;
let about: Registration;
beforeAll(async () => {
  bench = await startBench();
});
beforeEach(() => {
  folder = makeFolder();
  const rest = new REST(restOptions(bench.restUrl)).setToken(bench.token);
  about = { rest, commands: COMMANDS, noteFile: join(folder, 'data', 'registered.json') };
});
afterAll(() => bench.stop());

const puts = () => bench.requests.filter(({ method }) => method === 'PUT').length;
const names = (guildId?: string) => bench.commands(guildId).map(({ name }) => name);
const NAMES = COMMANDS.map(({ data }) => data.name);
const LIST = COMMANDS.map(({ kind, data }) => (kind === 'chat' ? '/' : '') + data.name).join(' ');
const idsOf = (guildId?: string) =>
  Object.fromEntries(
    bench
      .commands(guildId)
      .flatMap(({ type, name, id }) => (type === 1 ? [[name, id] as const] : [])),
  );
const registered = { kind: 'registered', commandIds: expect.any(Object) };
const unchanged = { kind: 'unchanged', commandIds: expect.any(Object) };

test('on the first start, not on the second, and again when definitions change', async () => {
  const before = puts();
  expect(await registerCommands(about, false)).toEqual(registered);
  expect(names()).toEqual(NAMES);
  expect(await registerCommands(about, false)).toEqual(unchanged);
  expect(puts()).toBe(before + 1);

  const more = { ...about, commands: [...COMMANDS, slow] };
  expect(await registerCommands(more, false)).toEqual(registered);
  expect(names()).toEqual([...NAMES, 'slow']);
  const renamed = { ...slow, data: { ...slow.data, description: 'anew' } };
  const reworded = { ...about, commands: [renamed, ...COMMANDS] };
  expect(await registerCommands(reworded, false)).toEqual(registered);
  expect(bench.commands()[0]?.description).toBe('anew');
  expect(await registerCommands(reworded, true)).toEqual(registered);
});

test('every command reaches Discord with its languages', async () => {
  await registerCommands(about, false);
  for (const { data } of COMMANDS) {
    const stored = bench.commands().find(({ name }) => name === data.name);
    expect(stored).toMatchObject(data);
  }
});

test('in one guild, which is noted apart from everywhere', async () => {
  const { guildId } = bench;
  await registerCommands(about, false);
  expect(await registerCommands({ ...about, guildId }, false)).toEqual(registered);
  expect(names(guildId)).toEqual(NAMES);
  const [{ body } = {}] = bench.requests.filter(({ path }) => path.includes('/guilds/')).slice(-1);
  for (const definition of z.array(z.looseObject({})).parse(body)) {
    expect(definition).not.toHaveProperty('contexts');
    expect(definition).not.toHaveProperty('integration_types');
  }
  expect(await registerCommands({ ...about, guildId }, false)).toEqual(unchanged);
  expect(await registerCommands(about, false)).toEqual(unchanged);
});

describe('the ids of commands, by which answers link to them', () => {
  test('are those that Discord gave, on the first start and on later ones', async () => {
    const { guildId } = bench;
    expect((await registerCommands(about, false)).commandIds).toEqual(idsOf());
    expect((await registerCommands(about, false)).commandIds).toEqual(idsOf());
    expect(Object.keys(idsOf())).toContain('ask');
    const inGuild = { ...about, guildId };
    expect((await registerCommands(inGuild, false)).commandIds).toEqual(idsOf(guildId));
    expect((await registerCommands(inGuild, false)).commandIds).toEqual(idsOf(guildId));
    expect(idsOf(guildId)).not.toEqual(idsOf());
  });

  test('if Discord does not tell them, there are none, and that is no failure', async () => {
    await registerCommands(about, false);
    for (let n = 0; n < 4; n++) bench.inject.serverErrorOnce(/^GET .*\/commands/);
    const { kind, commandIds, idsError } = await registerCommands(about, false);
    expect([kind, commandIds]).toEqual(['unchanged', {}]);
    expect(explainFailure(idsError)).toMatch(/^Discord refused GET .*commands \(500\)/);
  });

  test('somebody else in Discord’s place tells none', async () => {
    await registerCommands(about, false);
    const headers = { 'content-type': 'application/json' };
    bench.inject.answerForeignOnce(/^GET .*\/commands/, { status: 200, headers, body: '{"a":1}' });
    const { commandIds, idsError } = await registerCommands(about, false);
    expect(commandIds).toEqual({});
    expect(explainFailure(idsError)).toContain('is not Discord');
  });
});

test.each(['', '{', 'null', '[]', '{"1": 2}', '\u0000'])(
  'a damaged note (%j) only registers again',
  async (damaged) => {
    await registerCommands(about, false);
    await writeFile(about.noteFile, damaged);
    expect(await registerCommands(about, false)).toEqual(registered);
    expect(await registerCommands(about, false)).toEqual(unchanged);
  },
);

test('a note that cannot be written is told of, and the commands are registered', async () => {
  await writeFile(join(folder, 'data'), 'a file where the folder should be');
  const { kind, noteError } = await registerCommands(about, false);
  expect([kind, noteError]).toEqual(['registered', expect.any(Error)]);
});

describe('a registration that fails', () => {
  test('is not noted, so that the next start tries again', async () => {
    for (let i = 0; i < 4; i++) bench.inject.serverErrorOnce(/^PUT/);
    await expect(registerCommands(about, false)).rejects.toThrow();
    await expect(readFile(about.noteFile)).rejects.toThrow('ENOENT');
    expect(await registerCommands(about, false)).toEqual(registered);
  });

  test.each([
    ['what the application is', '/applications/@me'],
    ['that they are registered', 'PUT'],
  ])('by somebody else, who says %s, is none', async (_, route) => {
    const headers = { 'content-type': 'text/html' };
    bench.inject.answerForeignOnce(route, { status: 200, headers, body: '<h1>Welcome</h1>' });
    const error = await registerCommands(about, false).catch((reason: unknown) => reason);
    expect(explainFailure(error)).toMatch(/^Discord cannot be reached: .* is not Discord\./);
    await expect(readFile(about.noteFile)).rejects.toThrow('ENOENT');
  });

  test('is given up where Discord limits it again and again', async () => {
    const lift = bench.inject.always('PUT', { kind: 'rateLimit', retryAfterMs: 1 });
    const before = puts();
    const error = await registerCommands(about, false).catch((reason: unknown) => reason);
    lift();
    expect(explainFailure(error)).toMatch(/^Discord limits PUT \S+\/commands \(429\): .* 1 s\./);
    expect(puts()).toBe(before + 6);
  });

  test('is explained in one line that says which definition Discord refuses', async () => {
    const bad = { ...slow, data: { ...slow.data, name: 'Not A Name' } };
    const refusal = await registerCommands({ ...about, commands: [bad] }, false).catch(
      (error: unknown) => error,
    );
    expect(explainFailure(refusal)).toMatch(/^Discord refused PUT \S+ \(400\): .*name.*$/);
  });
});

describe('npm run register', () => {
  const config = () => ({
    token: bench.token,
    discordApi: bench.restUrl,
    dataDir: join(folder, 'data'),
    watch: 'off' as const,
    knowledgeDir: 'knowledge',
    answerDeadlineMs: 5000,
    mentions: true,
    mode: 'gateway' as const,
    logLevel: 'info' as const,
  });
  const say = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  beforeEach(() => {
    say.mockClear();
    complain.mockClear();
  });
  afterAll(() => vi.restoreAllMocks());

  test('registers, changed or not, and says what and where', async () => {
    const before = puts();
    expect(await register(config())).toBe(0);
    expect(await register({ ...config(), guildId: bench.guildId })).toBe(0);
    expect(await register(config())).toBe(0);
    expect(puts()).toBe(before + 3);
    expect(say.mock.calls.map(([line]) => line)).toEqual([
      `Registered everywhere: ${LIST}`,
      `Registered in guild ${bench.guildId}: ${LIST}`,
      `Registered everywhere: ${LIST}`,
    ]);
    expect(await registerCommands(about, false)).toEqual(unchanged);
  });

  test.each([
    ['without a token', () => ({ token: undefined }), /^DISCORD_TOKEN is not set/],
    ['with a bad token', () => ({ token: 'a.b.c' }), /^Discord does not accept DISCORD_TOKEN/],
    ['with a guild of others', () => ({ guildId: '1' }), /^Discord refused PUT .* \(\d+\): /],
    [
      'without Discord',
      () => ({ discordApi: 'http://127.0.0.1:9/api' }),
      /^Discord cannot be reached: .*ECONNREFUSED/,
    ],
  ])('%s: one sentence and exit code 1', async (_, change, sentence) => {
    const { token, ...rest } = { ...config(), ...change() };
    expect(await register({ ...rest, ...(token === undefined ? {} : { token }) })).toBe(1);
    expect(complain.mock.calls).toEqual([[expect.stringMatching(sentence)]]);
    expect(complain.mock.calls.join()).not.toContain(bench.token);
    expect(say).not.toHaveBeenCalled();
  });
});
