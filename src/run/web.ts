import type { Config, WebConfig } from '../config.ts';
import type { Log } from '../transport/log.ts';
import { createApp, type WebParts } from '../transport/web/app.ts';
import { readAssets } from '../transport/web/assets.ts';
import { serveWeb, type Web } from '../transport/web/serve-web.ts';

/** What a run gives its web server; the rest is the same in every run. */
export type OwnParts = Omit<WebParts, 'config' | 'assets' | 'publicUrl'>;

/**
 * Opens the web server that a run is for.
 * @throws node's error if it cannot listen
 */
export async function openWeb(
  config: Pick<Config, 'publicUrl'>,
  web: WebConfig,
  parts: OwnParts,
): Promise<Web> {
  const { host, port } = web;
  const { publicUrl } = config;
  const assets = await readAssets();
  const app = createApp({ ...parts, config: web, publicUrl, assets });
  return serveWeb(app, { host, port });
}

/** Opens the web server of a run that goes on without it: then the log says why there is none. */
export async function openBeside(
  config: Pick<Config, 'publicUrl' | 'web'>,
  parts: OwnParts,
): Promise<Web | undefined> {
  const { web } = config;
  if (web === undefined) return undefined;
  try {
    return await openWeb(config, web, parts);
  } catch (err) {
    logUnopened(err, web, parts.log);
    return undefined;
  }
}

function logUnopened(err: unknown, web: WebConfig, log: Log): void {
  const { host, port } = web;
  const what = `${explainUnopened(err, web)} Everything else goes on; WEB=off does without it.`;
  log.warn({ host, port }, what);
  log.debug({ err }, 'the web server was not opened');
}

/** Tells an operator what to do about a web server that cannot listen. */
export function explainUnopened(error: unknown, { host, port }: WebConfig): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = REASONS[code];
  if (known === undefined) return `The web server cannot be opened: ${error}.`;
  const [reason, remedy] = known;
  return `The web server cannot listen on HOST ${host}, PORT ${port}: ${reason}. ${remedy}`;
}

const OWN_ADDRESS =
  'Set HOST to an address of this machine: 127.0.0.1 is for this machine alone, 0.0.0.0 and :: are all of its addresses.';

/** Node's code, what it means here, and what to do. */
const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  EADDRINUSE: ['another program does', 'Set PORT to a free one, or stop the other.'],
  EACCES: ['this user may not', 'Set PORT to one above 1023, and let a proxy have the other.'],
  EADDRNOTAVAIL: ['this machine has no such address', OWN_ADDRESS],
  ENOTFOUND: ['there is no such host', OWN_ADDRESS],
  EAI_AGAIN: ['there is no such host', OWN_ADDRESS],
  EAFNOSUPPORT: ['this machine has no addresses of that sort', OWN_ADDRESS],
};
