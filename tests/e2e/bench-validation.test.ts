import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bench, startBench } from './bench/start-bench.ts';
import { toErrorTree } from './bench/validate/problem.ts';
import { command, option, v2 } from './bodies.ts';

test('problems take the shape of the body', () => {
  const problem = { path: ['data', 'components', 0, 'label'], code: 'C', message: 'm' };
  expect(toErrorTree([problem])).toEqual({
    data: { components: { 0: { label: { _errors: [{ code: 'C', message: 'm' }] } } } },
  });
});

describe('over HTTP', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.stop());

  const ask = (method: string, path: string, body?: unknown) =>
    fetch(`${bench.restUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${bench.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const channel = () => `/channels/${bench.channelId}/messages`;
  const registry = () => `/applications/${bench.applicationId}/commands`;

  test.each([
    ['POST', channel, { content: 'x', colour: 1 }],
    ['PUT', registry, [command({ name: 'Ask' })]],
    ['POST', registry, command({ name: 'Ask' })],
  ])('%s of a bad body: Discord’s error, and a note of it', async (method, path, body) => {
    const before = bench.rejected.length;
    const response = await ask(method, path(), body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 50035,
      message: 'Invalid Form Body',
      errors: expect.any(Object),
    });
    expect(bench.rejected).toHaveLength(before + 1);
    expect(bench.rejected.at(-1)).toMatchObject({ method, body, status: 400 });
  });

  test('an edit is checked too', async () => {
    const id = await idIn(await ask('POST', channel(), { content: 'x' }));
    expect((await ask('PATCH', `${channel()}/${id}`, { content: 5 })).status).toBe(400);
    const edited = await ask('PATCH', `${channel()}/${id}`, { content: 'y' });
    expect(await edited.json()).toMatchObject({ id, content: 'y' });
    const old = await idIn(await ask('POST', registry(), command({ name: 'old' })));
    expect((await ask('PATCH', `${registry()}/${old}`, { name: 'Old' })).status).toBe(400);
    expect((await ask('PATCH', `${registry()}/${old}`, { name: 'new' })).status).toBe(200);
  });

  test('an empty message has an error of its own', async () => {
    const empty = await ask('POST', channel(), { embeds: [] });
    expect([empty.status, await empty.json()]).toEqual([
      400,
      { code: 50006, message: 'Cannot send an empty message' },
    ]);
    expect((await ask('POST', channel(), v2())).status).toBe(400);
  });

  test('a wrong token opens nothing', async () => {
    const response = await fetch(`${bench.restUrl}/v10${registry()}`);
    expect(response.status).toBe(401);
  });

  test('commands come back with their languages when asked, and keep their ids', async () => {
    const body = [
      command({ name_localizations: { 'zh-CN': '问' }, options: [option({ required: false })] }),
    ];
    await ask('PUT', registry(), body);
    const [first] = bench.commands();
    await ask('PUT', registry(), body);
    expect(bench.commands()[0]?.id).toBe(first?.id);
    const list = async (query: string) => (await ask('GET', registry() + query)).json();
    expect(await list('?with_localizations=true')).toMatchObject([
      {
        name: 'ask',
        type: 1,
        name_localizations: { 'zh-CN': '问' },
        application_id: bench.applicationId,
      },
    ]);
    expect(JSON.stringify(await list(''))).not.toContain('问');
    const guild = `/applications/${bench.applicationId}/guilds/${bench.guildId}/commands`;
    await ask('PUT', guild, [command({ name: 'here' })]);
    expect(await (await ask('GET', guild)).json()).toMatchObject([
      { name: 'here', guild_id: bench.guildId },
    ]);
    expect(await list('')).toMatchObject([{ name: 'ask' }]);
  });
});

const identified = z.looseObject({ id: z.string() });

async function idIn(response: Response): Promise<string> {
  return identified.parse(await response.json()).id;
}
