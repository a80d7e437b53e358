import {
  ActivityType,
  type CacheWithLimitsOptions,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Status,
} from 'discord.js';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { CommandDefinition } from '../../commands/command.ts';
import { type Clock, inTime, systemClock } from '../clock.ts';
import type { Answerer } from '../library/answerer.ts';
import type { Log } from '../log.ts';
import type { Cooldown } from './cooldown.ts';
import { ConnectionRefused } from './explain-failure.ts';
import { readEnvelope, respond } from './respond.ts';
import { restOptions } from './rest.ts';

/** What the bot on Discord needs. */
export interface GatewaySettings {
  readonly token: string;
  readonly commands: readonly CommandDefinition[];
  readonly answerer: Answerer;
  readonly log: Log;
  readonly clock?: Clock;
  /** Without it anyone may ask as often as they like. */
  readonly cooldown?: Cooldown | undefined;
  /** The login is given up after this time; discord.js by itself would try for ever. */
  readonly loginMs?: number;
  /** Discord ended the connection for good, as it does when the token was reset. */
  readonly onLost?: (error: ConnectionRefused) => void;
  /** Where Discord is, if it is not Discord's own address. */
  readonly api?: string | undefined;
}

/**
 * discord.js keeps whoever ever used the bot, and every message with a control of it, for ever. The
 * bot looks at neither; discord.js itself needs the bot's own user.
 */
const KEPT: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  UserManager: { maxSize: 1, keepOverLimit: ({ id, client }) => id === client.user.id },
  GuildMemberManager: { maxSize: 1, keepOverLimit: ({ id, client }) => id === client.user.id },
  MessageManager: 0,
};

const LOGIN_MS = 30_000;
/** How long it may take to tell those that the grace left over. */
const FAREWELL_MS = 1000;

/** The bot on Discord, logged in. */
export interface Gateway {
  readonly client: Client<true>;
  /** Whether Discord's events arrive at the moment. */
  isConnected(): boolean;
  /**
   * Lets the answers under way finish, `graceMs` at most, tells the others that the bot is leaving,
   * and leaves. What is asked meanwhile is answered too: Discord has nobody else to bring it to.
   */
  stop(graceMs: number): Promise<void>;
}

/**
 * Logs in and answers every interaction from then on.
 * @throws discord.js's error if the token is refused or Discord cannot be reached
 */
export async function startGateway(settings: GatewaySettings): Promise<Gateway> {
  const { token, commands, answerer, log, cooldown, api } = settings;
  const { clock = systemClock, loginMs = LOGIN_MS } = settings;
  const options: ClientOptions = {
    intents: [GatewayIntentBits.Guilds],
    presence: { activities: [{ name: '/ask', type: ActivityType.Listening }] },
    rest: restOptions(api),
    makeCache: Options.cacheWithLimits(KEPT),
  };
  const client = new Client(options);
  const underWay = new Set<Promise<void>>();
  const responder = { rest: client.rest, log, clock, answerer, commands, cooldown };
  let leaving = false;

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (sent: unknown) => {
    const { data: envelope, error: err } = readEnvelope(sent);
    if (envelope === undefined) {
      log.warn({ err }, 'an interaction that nobody could answer');
      return;
    }
    const answer = respond(envelope, responder);
    underWay.add(answer);
    void answer.finally(() => underWay.delete(answer));
  });
  logEvents(client, log, () => leaving);

  let ready: Client<true>;
  try {
    ready = await logIn(client, token, loginMs);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  client.on(Events.ShardDisconnect, ({ code }) => settings.onLost?.(new ConnectionRefused(code)));
  return {
    client: ready,
    isConnected: () => client.ws.shards.every(({ status }) => status === Status.Ready),
    async stop(graceMs) {
      leaving = true;
      await inTime(settled(underWay), graceMs, clock);
      await answerer.close();
      await inTime(settled(underWay), FAREWELL_MS, clock);
      await client.destroy();
    },
  };
}

function logEvents(client: Client, log: Log, isLeaving: () => boolean): void {
  client.on(Events.Error, (err) => log.error({ err }, 'the client reports an error'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'the connection failed'));
  client.on(Events.ShardReconnecting, (shard) => {
    // discord.js says so of the last connection as well.
    if (!isLeaving()) log.warn({ shard }, 'reconnecting');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  client.rest.on('rateLimited', ({ method, route, timeToReset }) =>
    log.warn({ method, route, waitMs: timeToReset }, 'rate limited'),
  );
}

/** Resolves when the client is ready, rejects when it never will be or takes too long. */
async function logIn(client: Client, token: string, ms: number): Promise<Client<true>> {
  const isReady = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) => reject(new ConnectionRefused(code)));
  });
  const login = Promise.all([isReady, client.login(token)]);
  const [ready] = (await inTime(login, ms, systemClock)) ?? [];
  if (ready === undefined) throw new Error(`no answer within ${ms / 1000} s`);
  return ready;
}

/** Resolves once nothing is under way, also of what came while it waited. No answer rejects. */
async function settled(underWay: ReadonlySet<Promise<void>>): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}
