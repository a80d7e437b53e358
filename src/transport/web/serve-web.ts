import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Clock, inTime, systemClock } from '../clock.ts';
import type { App } from './app.ts';
import { limitPipelining } from './limit-pipelining.ts';
import { sendSafely } from './send-safely.ts';

/** A web server that listens. */
export interface Web {
  /** Where it is reached on this machine, without a slash at its end. */
  readonly address: string;
  /** Takes no more requests, and gives those under way so many milliseconds to be answered. */
  close(graceMs: number): Promise<void>;
}

/** What one connection may take. Times are in milliseconds. */
export interface ConnectionLimits {
  readonly headerBytes: number;
  readonly headersMs: number;
  /** For a whole request, its body included. */
  readonly requestMs: number;
  /** How long nothing may happen on a connection, as when a reader takes no more of a page. */
  readonly silenceMs: number;
  /** Between two requests on one connection. */
  readonly keepAliveMs: number;
  /** How often the times above are looked at. */
  readonly lookMs: number;
  readonly connections: number;
  /** On one connection. */
  readonly requestsAtOnce: number;
}

const LIMITS: ConnectionLimits = {
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  requestMs: 20_000,
  silenceMs: 30_000,
  keepAliveMs: 5000,
  lookMs: 1000,
  connections: 1000,
  requestsAtOnce: 16,
};

/** Where to listen, and how. */
export interface Listening {
  readonly host: string;
  /** 0 means any free one. */
  readonly port: number;
  readonly limits?: Partial<ConnectionLimits>;
  readonly clock?: Clock;
}

/**
 * Listens.
 * @throws node's error if it cannot, as when the port is in use
 */
export async function serveWeb(app: App, listening: Listening): Promise<Web> {
  const { host, port, limits, clock = systemClock } = listening;
  const server = createLimitedServer(app, { ...LIMITS, ...limits });
  const underWay = countRequests(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const at = server.address();
  const opened = at === null || typeof at === 'string' ? port : at.port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${opened}`,
    async close(graceMs) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await inTime(underWay.settled(), graceMs, clock);
      server.closeAllConnections();
      await closed;
    },
  };
}

function createLimitedServer(app: App, limits: ConnectionLimits): Server {
  const options = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.lookMs,
    // A request without one is refused by the listener, as is one that is no host.
    requireHostHeader: false,
  };
  const listener = getRequestListener(app.fetch);
  const server = createServer(options, limitPipelining(listener, limits.requestsAtOnce));
  sendSafely(server);
  server.maxConnections = limits.connections;
  server.setTimeout(limits.silenceMs);
  return server;
}

/** Knows when no request is under way: a connection that is merely open is none. */
function countRequests(server: Server): { settled(): Promise<void> } {
  const waiting: (() => void)[] = [];
  let count = 0;
  server.on('request', (_, response) => {
    count++;
    response.once('close', () => {
      count--;
      if (count === 0) for (const resolve of waiting.splice(0)) resolve();
    });
  });
  return {
    settled: () =>
      count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
  };
}
