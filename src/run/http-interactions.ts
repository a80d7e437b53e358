import type { Config } from '../config.ts';
import {
  createHttpInteractions,
  type HttpSettings,
} from '../transport/discord/http-interactions.ts';
import type { Interactions } from '../transport/web/routes/interactions.ts';

/**
 * What answers the interactions that Discord sends as HTTP requests.
 * @returns undefined if the mode has none; also, after a warning, if the key for it is missing
 */
export function startHttpInteractions(
  { mode, web, discordApi: api }: Config,
  settings: Omit<HttpSettings, 'api'>,
): Interactions | undefined {
  if (mode === 'gateway' || web === undefined) return undefined;
  const { log } = settings;
  if (web.publicKey === undefined) {
    log.warn(NO_KEY);
    return undefined;
  }
  const answering = createHttpInteractions({ ...settings, api });
  return { answering, publicKey: web.publicKey, log, now: () => Date.now() };
}

const NO_KEY =
  'DISCORD_PUBLIC_KEY is missing, so /interactions takes nothing from Discord: copy it from the General Information page of the application';
