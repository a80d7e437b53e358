import { Client, Events, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { shardOf } from './bench/ids.ts';
import { type Bench, startBench } from './bench/start-bench.ts';

let bench: Bench;
const clients: Client[] = [];
beforeAll(async () => {
  bench = await startBench({ shards: 3, guildsPerShard: 1 });
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.destroy()));
});
afterAll(() => bench.stop());

/** A client with these shards of so many, and which of them brought each message. */
async function connect(shards: readonly number[] | 'auto', shardCount = 3) {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const intents = [Guilds, GuildMessages, DirectMessages];
  const client = new Client({ intents, rest: { api: bench.restUrl }, shards, shardCount });
  clients.push(client);
  const brought: (readonly [content: string, shard: number])[] = [];
  const sent = z.object({ content: z.string() });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (data: unknown, shard: number) => {
    brought.push([sent.parse(data).content, shard]);
  });
  const refused = new Promise<number>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(code));
  });
  client.on(Events.ShardError, () => {});
  // Where Discord refuses, `refused` says why.
  await client.login(bench.token).catch(() => {});
  return { client, brought, refused };
}

test('it has a guild for each shard, and says how many shards it wants', async () => {
  expect(bench.guilds.map(({ guildId }) => shardOf(guildId, 3))).toEqual([0, 1, 2]);
  const { client } = await connect('auto');
  await bench.until(() => client.isReady(), 'the client');
  expect(bench.gateway.shards().toSorted()).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  for (const [shard, { guildId }] of bench.guilds.entries()) {
    expect(client.guilds.cache.get(guildId)?.shardId).toBe(shard);
  }
});

test('a shard brings what happens in its guilds; the first brings direct messages too', async () => {
  const { client, brought } = await connect('auto');
  await bench.until(() => client.isReady(), 'the client');
  for (const guild of [2, 0, 1]) await bench.user('ana', { guild }).mention(`in ${guild}`);
  await bench.user('ana', { guild: 2 }).dm('direct');
  await bench.until(() => brought.length === 4, 'the messages');
  const words = brought.map(([content, shard]) => [content.replace(/^<@\d+> /, ''), shard]);
  expect(words.toSorted()).toEqual([
    ['direct', 0],
    ['in 0', 0],
    ['in 1', 1],
    ['in 2', 2],
  ]);
});

test('a client that has one of the shards hears nothing of the others', async () => {
  const { client, brought } = await connect([1]);
  await bench.until(() => client.isReady(), 'the client');
  expect([...client.guilds.cache.keys()]).toEqual([bench.guilds[1]?.guildId]);
  await bench.user('ben', { guild: 0 }).mention('elsewhere');
  await bench.user('ben', { guild: 1 }).mention('here');
  await bench.until(() => brought.length > 0, 'the message');
  expect(brought).toEqual([[expect.stringContaining('here'), 1]]);
});

test('no shard has a number beyond the last, nor more guilds than it may', async () => {
  expect(await (await connect([3], 3)).refused).toBe(4010);
  expect(await (await connect([0], 1)).refused).toBe(4011);
});
