import { createAdaptorServer } from '@hono/node-server';
import type { App } from './app.ts';

/** A web server that listens. */
export interface Web {
  /** Where it is reached on this machine, without a slash at its end. */
  readonly address: string;
  /** Takes no more requests, and ends once those under way are answered. */
  close(): Promise<void>;
}

/**
 * Listens.
 * @throws node's error if it cannot, as when the port is in use
 */
export async function serveWeb(app: App, host: string, port: number): Promise<Web> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const at = server.address();
  const opened = at === null || typeof at === 'string' ? port : at.port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${name}:${opened}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
