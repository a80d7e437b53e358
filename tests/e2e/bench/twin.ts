import { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { ChannelType } from 'discord-api-types/v10';
import { DigitalDiscord } from 'discord-digital-twin';
import { createTwinStore } from './twin-store.ts';
import { isObject } from './validate/schema.ts';

/** The independent in-memory Discord behind our proxy. */
export interface Twin {
  readonly discord: DigitalDiscord;
  readonly gatewayUrl: string;
  /** Asks the twin's REST API; the path is the part after `/api/v10`. */
  request(method: string, path: string, body?: unknown): Promise<TwinResponse>;
  stop(): Promise<void>;
}

export interface TwinResponse {
  readonly status: number;
  readonly body: unknown;
}

export interface TwinOptions {
  readonly applicationId: string;
  /** Each with its one text channel. */
  readonly guilds: readonly { readonly guildId: string; readonly channelId: string }[];
  readonly token: string;
  /** What GET /gateway/bot shall name: our own proxy. */
  readonly gatewayUrl: string;
}

/** Of the twin's own server, what its types do not show. */
interface TwinServer {
  readonly httpServer: Server;
  readonly app: { handle(request: Request): Promise<Response> };
}

function isTwinServer(value: unknown): value is TwinServer {
  if (!isObject(value) || !isObject(value['app'])) return false;
  return value['httpServer'] instanceof Server && typeof value['app']['handle'] === 'function';
}

/** Starts a twin, reachable from this machine only. */
export async function startTwin(options: TwinOptions): Promise<Twin> {
  const discord = new DigitalDiscord({
    guilds: options.guilds.map(({ guildId, channelId }) => ({
      id: guildId,
      name: 'Bench',
      channels: [{ id: channelId, name: 'general', type: ChannelType.GuildText }],
    })),
    botUser: { id: options.applicationId, username: 'yinzheng' },
    botToken: options.token,
    gatewayUrlOverride: options.gatewayUrl,
  });
  // Of Prisma's client the tables that the twin asks, and no more.
  discord.prisma = createTwinStore() as unknown as typeof discord.prisma;
  await onLoopbackOnly(() => discord.start());
  const server: unknown = Reflect.get(discord, 'server');
  if (!isTwinServer(server)) throw new Error('The twin has no longer the server that it had');
  const { httpServer, app } = server;
  assertOnLoopback(httpServer);
  const root = `http://127.0.0.1:${discord.port}/api/v10`;
  return {
    discord,
    gatewayUrl: discord.gatewayUrl,
    request: (method, path, body) => request(app, method, root + path, body),
    stop: () => discord.stop(),
  };
}

// The twin calls `listen(0, callback)`, which binds every address, and has no option for it. While
// it starts, HTTP servers called just so listen on loopback; all others are left alone.
async function onLoopbackOnly(start: () => Promise<void>): Promise<void> {
  const patched = function (this: Server, ...args: unknown[]): Server {
    const [port, callback] = args;
    const unbound = args.length === 2 && port === 0 && typeof callback === 'function';
    const bound = unbound ? [0, '127.0.0.1', callback] : args;
    Reflect.apply(NetServer.prototype.listen, this, bound);
    return this;
  };
  Object.defineProperty(Server.prototype, 'listen', { value: patched, configurable: true });
  try {
    await start();
  } finally {
    // The method is inherited: without ours, the original shows again.
    Reflect.deleteProperty(Server.prototype, 'listen');
  }
}

// Should a later version of the twin listen in another way, no test shall open a port unnoticed.
function assertOnLoopback(httpServer: Server): void {
  const address = httpServer.address();
  if (typeof address === 'object' && address?.address === '127.0.0.1') return;
  throw new Error(`The twin listens on ${JSON.stringify(address)}, not on 127.0.0.1`);
}

// Asked in process: it is the same answer as over the line.
async function request(
  app: TwinServer['app'],
  method: string,
  url: string,
  body?: unknown,
): Promise<TwinResponse> {
  const sent =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await app.handle(new Request(url, { method, ...sent }));
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}
