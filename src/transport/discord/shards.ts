import { type Client, type ClientOptions, Status } from 'discord.js';
import type { Shards } from '../../settings/shards.ts';
import type { GatewayState, ShardState } from '../metrics/program-state.ts';

/**
 * Which shards discord.js connects. For an option with its default value it would read SHARDS or
 * SHARD_COUNT from the environment, as JSON, which ours are not; so none has its default value.
 * @param shards if missing, as many as Discord recommends
 */
export function shardOptions(
  shards: Shards | undefined,
): Pick<ClientOptions, 'shards' | 'shardCount'> {
  // With `auto` the number is not looked at.
  if (shards === undefined) return { shards: 'auto', shardCount: 2 };
  return { shards: shards.ids, shardCount: shards.count };
}

/** How the client's shards are right now; there are none until Discord has said how many it wants. */
export function stateOf(client: Client): GatewayState {
  const guilds = new Map<number, number>();
  for (const { shardId } of client.guilds.cache.values()) {
    guilds.set(shardId, (guilds.get(shardId) ?? 0) + 1);
  }
  const shards = client.ws.shards.map(({ id, status, ping }): ShardState => {
    const isConnected = status === Status.Ready;
    // discord.js says -1 until it knows.
    return { id, isConnected, pingMs: ping < 0 ? undefined : ping, guilds: guilds.get(id) ?? 0 };
  });
  return { isConnected: areConnected(client), shards };
}

/** Whether the events of all shards arrive. */
export function areConnected({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}
