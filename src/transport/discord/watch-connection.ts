import { type Client, Events } from 'discord.js';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { stateOf } from './shards.ts';

/** Tells log and metrics what becomes of the connections to Discord. */
export function watchConnection(
  client: Client,
  { log, metrics }: { readonly log: Log; readonly metrics?: Metrics | undefined },
  isLeaving: () => boolean,
): void {
  client.on(Events.Error, (err) => log.error({ err }, 'the client reports an error'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'the connection failed'));
  client.on(Events.ShardReady, (shard) => {
    // Of a bot with one shard this is the login, of which the log has a line.
    if (client.ws.shards.size === 1 && !client.isReady()) return;
    const { shards } = stateOf(client);
    const guilds = shards.find(({ id }) => id === shard)?.guilds;
    log.info({ shard, guilds }, 'shard ready');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    // discord.js emits this even for the connection it closes on leaving.
    if (isLeaving()) return;
    metrics?.reconnecting();
    log.warn({ shard }, 'reconnecting');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  client.rest.on('rateLimited', ({ method, route, timeToReset }) => {
    metrics?.rateLimited();
    log.warn({ method, route, waitMs: timeToReset }, 'rate limited');
  });
}
