import { type Client, Events } from 'discord.js';
import { type Clock, inTime } from '../clock.ts';
import { ConnectionRefused } from './explain-failure.ts';

/**
 * Logs in. A bot with many shards takes minutes, because Discord lets them connect one after another.
 * @param ms how long to wait for the next shard; discord.js alone would wait forever
 * @returns the client, once all of its shards are ready
 * @throws discord.js's error if they never will be
 */
export async function logIn(
  client: Client,
  token: string,
  ms: number,
  clock: Clock,
): Promise<Client<true>> {
  const isReady = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) => reject(new ConnectionRefused(code)));
  });
  const login = Promise.all([isReady, client.login(token)]).then(([ready]) => ready);
  for (;;) {
    const next = new Promise<'one more'>((resolve) => {
      client.once(Events.ShardReady, () => resolve('one more'));
    });
    const ready = await inTime(Promise.race([login, next]), ms, clock);
    if (ready === undefined) throw new Error(`no answer within ${ms / 1000} s`);
    if (ready !== 'one more') return ready;
  }
}
