import { createLog } from '../../src/transport/log.ts';
import { createMetrics } from '../../src/transport/metrics/create-metrics.ts';
import type { ProgramState } from '../../src/transport/metrics/program-state.ts';
import { createApp } from '../../src/transport/web/app.ts';
import { serveWeb, type Web } from '../../src/transport/web/serve-web.ts';
import type { StatusRule } from '../../src/transport/web/who-asks.ts';
import { contextOf } from './interactions.ts';
import { createLocalAnswerer } from './local-answerer.ts';
import { WEB_CONFIG } from './website.ts';

export const READY: ProgramState = {
  library: () => ({ isReady: true, waiting: 0, reload: { kind: 'none' } }),
};

/** Serves the state of a program, and what is counted of it, on a real server. */
export async function serveStatus(
  measuring = createMetrics(READY),
  { host = '127.0.0.1', ...rule }: Partial<StatusRule> & { readonly host?: string } = {},
): Promise<Web> {
  const app = createApp({
    config: { ...WEB_CONFIG, ...rule },
    answerer: createLocalAnswerer(contextOf()),
    log: createLog({ logLevel: 'silent' }),
    measuring,
  });
  return serveWeb(app, { host, port: 0 });
}
