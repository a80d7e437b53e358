import { ActivityType, Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Context } from '../commands/command.ts';
import { toLocale } from '../text/locale.ts';
import type { Log } from './log.ts';
import { DEFER_AFTER_MS, respond } from './respond.ts';

/** What the bot on Discord needs. */
export interface GatewaySettings {
  readonly token: string;
  /** Everything but the user's language; asked once an interaction. */
  readonly context: () => Omit<Context, 'locale'>;
  readonly log: Log;
  readonly deferAfterMs?: number;
  /** Where Discord is, if it is not Discord's own address. */
  readonly api?: string;
}

/** The bot on Discord, logged in. */
export interface Gateway {
  readonly client: Client<true>;
  /** Lets the answers under way finish, `graceMs` at most, and leaves. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Logs in and answers every interaction from then on.
 * @throws discord.js's error if the token is refused or Discord cannot be reached
 */
export async function startGateway(settings: GatewaySettings): Promise<Gateway> {
  const { token, context, log, deferAfterMs = DEFER_AFTER_MS, api } = settings;
  const options: ClientOptions = {
    intents: [GatewayIntentBits.Guilds],
    presence: { activities: [{ name: '/ask', type: ActivityType.Listening }] },
    ...(api === undefined ? {} : { rest: { api } }),
  };
  const client = new Client(options);
  const underWay = new Set<Promise<void>>();
  let leaving = false;

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (leaving) return;
    const locale = toLocale('locale' in interaction ? interaction.locale : undefined);
    const responder = { rest: client.rest, log, deferAfterMs };
    const answer = respond(interaction, { ...context(), locale }, responder);
    underWay.add(answer);
    void answer.finally(() => underWay.delete(answer));
  });
  client.on(Events.Error, (err) => log.error({ err }, 'the client reports an error'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'the connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  client.rest.on('rateLimited', ({ method, route, timeToReset }) =>
    log.warn({ method, route, waitMs: timeToReset }, 'rate limited'),
  );

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return {
    client: await ready,
    async stop(graceMs) {
      leaving = true;
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([Promise.allSettled(underWay), patience]);
      clearTimeout(timer);
      await client.destroy();
    },
  };
}
