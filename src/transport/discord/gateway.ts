import {
  ActivityType,
  type CacheWithLimitsOptions,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
} from 'discord.js';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { CommandDefinition } from '../../commands/command.ts';
import { readSaid } from '../../interaction/said.ts';
import type { Shards } from '../../settings/shards.ts';
import type { CommandIds } from '../../surfaces/discord/mention-command.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Cooldown } from '../cooldown.ts';
import type { Answerer } from '../library/answerer.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { GatewayState } from '../metrics/program-state.ts';
import { answerMessage } from './answer-message.ts';
import { mentioningCommands } from './command-ids.ts';
import { ConnectionRefused } from './explain-failure.ts';
import type { Pictures } from './illustrate.ts';
import { lightenGuilds } from './lighten-guilds.ts';
import { logIn } from './log-in.ts';
import { readEnvelope, respond } from './respond.ts';
import { restOptions } from './rest.ts';
import { restDelivery } from './rest-delivery.ts';
import { areConnected, shardOptions, stateOf } from './shards.ts';
import { createTopics, type Topics } from './topics.ts';
import { createUnderWay, type UnderWay } from './under-way.ts';
import { watchConnection } from './watch-connection.ts';

/** What the bot needs to run on Discord. */
export interface GatewaySettings {
  readonly token: string;
  readonly commands: readonly CommandDefinition[];
  readonly answerer: Answerer;
  readonly log: Log;
  readonly clock?: Clock;
  /** If missing, anyone may ask as often as they like. */
  readonly cooldown?: Cooldown | undefined;
  /** Whether messages to the bot are answered too, which is the default. */
  readonly mentions?: boolean;
  /** Which of the bot's shards to connect; if missing, as many as Discord recommends. */
  readonly shards?: Shards | undefined;
  /** Milliseconds without a further shard until the login is given up. */
  readonly loginMs?: number;
  /** Called when Discord closes the connection for good, as after a token reset. */
  readonly onLost?: (error: ConnectionRefused) => void;
  /** Discord's REST address, if not the default. */
  readonly api?: string | undefined;
  /** Missing where nobody could read them. */
  readonly metrics?: Metrics | undefined;
  /** What answers were about, and the answers under way; shared with HTTP if it has both. */
  readonly topics?: Topics;
  readonly underWay?: UnderWay;
  /** If missing, messages have no pictures. */
  readonly pictures?: Pictures | undefined;
}

/**
 * None of these is privileged. The message intents bring an event for every message; Discord gives
 * the words only of those that are for the bot (`readSaid` says which).
 */
const INTENTS = {
  commands: [GatewayIntentBits.Guilds],
  messages: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
  ],
};

/**
 * By default discord.js keeps every user of the bot, and every message whose control was used,
 * forever. The bot needs neither; discord.js needs the bot's own user. Channels of direct messages
 * are not kept either, because no partials are enabled: the bot reads events before discord.js
 * looks for their channel.
 */
const KEPT: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  UserManager: { maxSize: 1, keepOverLimit: ({ id, client }) => id === client.user.id },
  GuildMemberManager: { maxSize: 1, keepOverLimit: ({ id, client }) => id === client.user.id },
  MessageManager: 0,
};

/** A server has it unless it is a Community that chose another one, so it says nothing. */
const EVERY_SERVERS_LOCALE = 'en-US';

const LOGIN_MS = 30_000;

/** The bot before its login. */
export interface NewGateway {
  /** How far the login has come. */
  state(): GatewayState;
  /**
   * Logs in.
   * @throws discord.js's error if the token is refused or Discord cannot be reached
   */
  logIn(): Promise<Gateway>;
}

/** The bot on Discord, logged in. */
export interface Gateway {
  readonly client: Client<true>;
  /** Whether the events of all its shards are arriving now. */
  isConnected(): boolean;
  state(): GatewayState;
  /** From now on, answers name commands by these ids. */
  nameCommands(ids: CommandIds): void;
  /**
   * Waits up to `graceMs` for pending answers, tells the others that the bot is leaving, then
   * leaves. Requests that arrive meanwhile are answered too: Discord sends them nowhere else.
   */
  stop(graceMs: number): Promise<void>;
}

/** Logs in at once. @throws discord.js's error if the login fails */
export async function startGateway(settings: GatewaySettings): Promise<Gateway> {
  return createGateway(settings).logIn();
}

/** Makes a bot that answers every interaction and, with `mentions`, every message to it. */
export function createGateway(settings: GatewaySettings): NewGateway {
  const { token, commands, answerer, log, cooldown, api, metrics } = settings;
  const { clock = systemClock, loginMs = LOGIN_MS, mentions = true } = settings;
  const { topics = createTopics(clock), underWay = createUnderWay() } = settings;
  const options: ClientOptions = {
    intents: mentions ? INTENTS.messages : INTENTS.commands,
    presence: { activities: [{ name: '/ask', type: ActivityType.Listening }] },
    rest: restOptions(api, metrics?.restFailed),
    ...shardOptions(settings.shards),
    makeCache: Options.cacheWithLimits(KEPT),
  };
  const client = new Client(options);
  lightenGuilds(client);
  let commandIds: CommandIds = {};
  const mentioning = mentioningCommands(answerer, () => commandIds);
  const responder = {
    rest: client.rest,
    log,
    clock,
    answerer: mentioning,
    commands,
    cooldown,
    topics,
    metrics,
    pictures: settings.pictures,
  };
  let leaving = false;

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (sent: unknown) => {
    const { data: envelope, error: err } = readEnvelope(sent);
    if (envelope === undefined) {
      log.warn({ err }, 'an interaction was too malformed to answer');
      return;
    }
    underWay.begin(respond(envelope, restDelivery(envelope, client.rest), responder));
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (sent: unknown) => {
    const said = client.user === null ? undefined : readSaid(sent, client.user.id);
    if (said === undefined) return;
    const preferred = client.guilds.cache.get(said.guild ?? '')?.preferredLocale;
    const server = preferred === EVERY_SERVERS_LOCALE ? undefined : preferred;
    underWay.begin(answerMessage(said, server, responder));
  });
  watchConnection(client, { log, metrics }, () => leaving);

  const state = () => stateOf(client);
  return {
    state,
    async logIn() {
      const ready = await logIn(client, token, loginMs, systemClock).catch(async (error) => {
        await client.destroy();
        throw error;
      });
      client.on(Events.ShardDisconnect, ({ code }) =>
        settings.onLost?.(new ConnectionRefused(code)),
      );
      return {
        client: ready,
        isConnected: () => areConnected(client),
        state,
        nameCommands: (ids) => {
          commandIds = ids;
        },
        async stop(graceMs) {
          leaving = true;
          await underWay.finish(graceMs, answerer, clock);
          topics.clear();
          await client.destroy();
        },
      };
    },
  };
}
