import { connect, type Socket } from 'node:net';
import { afterAll } from 'vitest';
import type { WebConfig } from '../../src/config.ts';
import type { Answerer, PageMaker } from '../../src/transport/library/answerer.ts';
import { createLog } from '../../src/transport/log.ts';
import { createApp, type WebParts } from '../../src/transport/web/app.ts';
import { readAssets } from '../../src/transport/web/assets.ts';
import { type ConnectionLimits, serveWeb, type Web } from '../../src/transport/web/serve-web.ts';
import { contextOf } from './interactions.ts';
import { createLocalAnswerer } from './local-answerer.ts';
import { type LogEntry, readEntry } from './log-entry.ts';

/** A website under test. */
export interface Website {
  readonly web: Web;
  readonly port: number;
  /** What was logged, parsed. */
  readonly log: LogEntry[];
}

/** What differs from the website of the shipped library. */
export interface WebsiteOptions extends Partial<Omit<WebParts, 'config'>> {
  readonly config?: Partial<WebConfig>;
  readonly limits?: Partial<ConnectionLimits>;
}

export const WEB_CONFIG: WebConfig = {
  host: '127.0.0.1',
  port: 0,
  playground: false,
  statusFrom: [],
  trustProxy: false,
};

/** Opens websites for a test file, and closes them at its end. */
export function websites(): (options?: WebsiteOptions) => Promise<Website> {
  const opened: Web[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((web) => web.close(0)));
  });
  return async ({ config, limits, ...parts } = {}) => {
    const log: LogEntry[] = [];
    const app = createApp({
      config: { ...WEB_CONFIG, ...config },
      answerer: parts.answerer ?? shippedAnswerer(),
      log: createLog({ logLevel: 'trace' }, { write: (line) => log.push(readEntry(line)) }),
      assets: await readAssets(),
      ...parts,
    });
    const web = await serveWeb(app, { host: '127.0.0.1', port: 0, limits: limits ?? {} });
    opened.push(web);
    return { web, port: Number(new URL(web.address).port), log };
  };
}

/** Answers from the shipped library, in this thread. */
export function shippedAnswerer(): Answerer & PageMaker {
  return createLocalAnswerer(contextOf());
}

/** A response as it came, without what a client makes of it. */
export interface RawResponse {
  /** 0 if the connection was closed without one. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/**
 * Sends exactly these bytes, and reads until the server closes the connection.
 * @param begin is called once the bytes are on their way, with the open connection
 */
export async function sendRaw(
  port: number,
  bytes: string,
  begin: (socket: Socket) => void = () => {},
): Promise<RawResponse> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    received += text;
  });
  // A server may close while more is being sent.
  socket.on('error', () => {});
  socket.write(bytes, () => begin(socket));
  await new Promise((resolve) => socket.once('close', resolve));
  const [head = '', ...body] = received.split('\r\n\r\n');
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(head) ?? [];
  return { status: Number(status ?? 0), head: head.toLowerCase(), body: body.join('\r\n\r\n') };
}

/** The head of a request whose address no client would send as it stands. */
export function rawRequest(target: string, method = 'GET', headers = ''): string {
  return `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${headers}\r\n`;
}
