import { createServer } from 'node:http';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { listen } from '../../support/listen.ts';
import { createCommandStore } from './command-store.ts';
import { createDelivery } from './deliver.ts';
import { createFaults, type Faults, type ForeignAnswer, type RouteMatch } from './faults.ts';
import { createGatewayProxy, type GatewayProxy } from './gateway-proxy.ts';
import { newGuildId, newId } from './ids.ts';
import { createInteractions } from './interactions.ts';
import { createPeople } from './people.ts';
import { type GuildPlace, type PersonaOptions, toPersona } from './persona.ts';
import { createPosts } from './posts.ts';
import { createRestProxy, type RecordedRequest } from './rest-proxy.ts';
import { startTwin } from './twin.ts';
import { until } from './until.ts';
import { createUser, type User } from './user.ts';

/** A whole Discord on 127.0.0.1: an independent twin behind our strict proxy. */
export interface Bench {
  /** For `new Client({rest: {api}})`. */
  readonly restUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** The first guild, and its channel. */
  readonly guildId: string;
  readonly channelId: string;
  /** One guild for each shard that this Discord wants, in the order of these. */
  readonly guilds: readonly GuildPlace[];
  /** A user, made when first named. The same name is the same user, whatever the options. */
  user(name: string, options?: PersonaOptions): User;
  /** Everything the bot asked of REST. */
  readonly requests: readonly RecordedRequest[];
  /** Those which Discord would have refused. A test that ends well asserts that it is empty. */
  readonly rejected: readonly RecordedRequest[];
  /** The registered commands: the global ones, or one guild's. */
  commands(guildId?: string): readonly APIApplicationCommand[];
  readonly gateway: Pick<GatewayProxy, 'log' | 'isReady' | 'shards'>;
  readonly inject: Injections;
  /** Waits until something is so, for at most a minute unless said otherwise. */
  until(condition: () => boolean, what: string, timeoutMs?: number): Promise<void>;
  stop(): Promise<void>;
}

/** Mishaps, each once, for the next request that matches or for the gateway right now. */
interface Injections {
  /** The one mishap that stays, until the function that it returns is called. */
  readonly always: Faults['always'];
  /** Discord refuses the request with this code, as it does without a permission (50013). */
  refuseOnce(match: RouteMatch, code: number, status?: number): void;
  answerForeignOnce(match: RouteMatch, answer: Omit<ForeignAnswer, 'kind'>): void;
  rateLimitOnce(match: RouteMatch, retryAfterMs?: number): void;
  /** `processed`: the request takes effect all the same, only its answer says otherwise. */
  serverErrorOnce(match: RouteMatch, how?: { status?: number; processed?: boolean }): void;
  closeSocketOnce(match: RouteMatch, how?: { politely?: boolean }): void;
  /** Keeps the request waiting until it is released; `arrived` resolves once it is there. */
  holdOnce(match: RouteMatch): { readonly arrived: Promise<void>; release(): void };
  /** Of all shards, or of one; so do the other two that take one. */
  dropGateway(shard?: number): void;
  reconnect(): void;
  invalidateSession(shard?: number): void;
  /** Ends the gateway's connections with this code, as 4004 once the token was reset. */
  closeGateway(code: number, shard?: number): void;
  /** Lets Discord's time for a first response run out, for all that wait for one. */
  expireDeadlines(): void;
  readonly dispatch: GatewayProxy['dispatch'];
  readonly frame: GatewayProxy['frame'];
  /** Makes every interaction token as old as its life. */
  expireTokens(): void;
}

/** How a Discord differs from a small one. */
export interface BenchOptions {
  /** How many shards it wants, each with one guild. Default: 1. */
  readonly shards?: number;
  /** How many guilds it lets a shard have. Default: 2500. */
  readonly guildsPerShard?: number;
}

/** Starts a bench; `stop` ends everything it started. */
export async function startBench({
  shards = 1,
  guildsPerShard = 2500,
}: BenchOptions = {}): Promise<Bench> {
  const faults = createFaults();
  const applicationId = newId();
  const place = (shard: number) => ({ guildId: newGuildId(shard, shards), channelId: newId() });
  const guild = place(0);
  const guilds = [guild, ...Array.from({ length: shards - 1 }, (_, n) => place(n + 1))];
  // Shaped like a real one (id, time, signature), for programs that look at it.
  const token = `${Buffer.from(applicationId).toString('base64url')}.bench0.${'x'.repeat(38)}`;
  const server = createServer();
  const port = await listen(server);
  const gatewayUrl = `ws://127.0.0.1:${port}/gateway`;
  const twin = await startTwin({ applicationId, guilds, token, gatewayUrl });
  const commands = createCommandStore(applicationId);
  const interactions = createInteractions();
  const posts = createPosts();
  const people = createPeople(
    twin,
    guilds.map(({ guildId }) => guildId),
  );
  const delivery = createDelivery(twin, people, interactions, guilds, posts);
  const about = { applicationId, guilds, gateway: { url: gatewayUrl, shards } };
  const world = { ...about, twin, commands, interactions, posts };
  const rest = createRestProxy(world, token, faults);
  const gateway = createGatewayProxy({
    server,
    ownUrl: gatewayUrl,
    twinUrl: twin.gatewayUrl,
    botId: applicationId,
    token,
    guilds,
    guildsPerShard,
    amend: delivery.amend,
  });
  server.on('request', rest.handle);
  const userWorld = { ...world, people, delivery };
  return {
    restUrl: `http://127.0.0.1:${port}/api`,
    token,
    applicationId,
    ...guild,
    guilds,
    user: (name, persona = {}) => createUser(userWorld, toPersona(name, persona)),
    requests: rest.requests,
    get rejected() {
      return rest.requests.filter(({ refusal }) => refusal !== undefined);
    },
    commands: (guildId) => commands.list(guildId),
    gateway,
    inject: {
      always: faults.always,
      refuseOnce: (match, code, status = 403) => {
        const body = JSON.stringify({ code, message: 'Refused on demand' });
        const headers = { 'content-type': 'application/json' };
        faults.add(match, { kind: 'foreign', status, headers, body });
      },
      answerForeignOnce: (match, answer) => faults.add(match, { kind: 'foreign', ...answer }),
      rateLimitOnce: (match, retryAfterMs = 50) =>
        faults.add(match, { kind: 'rateLimit', retryAfterMs }),
      serverErrorOnce: (match, { status = 500, processed = false } = {}) =>
        faults.add(match, { kind: 'serverError', status, processed }),
      closeSocketOnce: (match, { politely = false } = {}) =>
        faults.add(match, { kind: 'close', politely }),
      holdOnce: (match) => {
        const [arrival, release] = [deferred(), deferred()];
        faults.add(match, { kind: 'hold', until: release.promise, arrived: arrival.resolve });
        return { arrived: arrival.promise, release: release.resolve };
      },
      dropGateway: gateway.drop,
      reconnect: gateway.reconnect,
      invalidateSession: gateway.invalidateSession,
      closeGateway: gateway.close,
      expireDeadlines: interactions.expireDeadlines,
      dispatch: gateway.dispatch,
      frame: gateway.frame,
      expireTokens: interactions.expireTokens,
    },
    until,
    stop: async () => {
      interactions.stop();
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await twin.stop();
    },
  };
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: () => resolve() };
}
