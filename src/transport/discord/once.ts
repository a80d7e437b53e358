import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import { codeOf } from './discord-errors.ts';
import { ForeignAnswer } from './rest.ts';

/** Tries per request: each of several connections kept open may turn out to be closed. */
const LINES_MAX = 3;

/**
 * Sends a request that must take effect only once. If the connection broke, sends it again; if that
 * is refused because the first one did arrive, the request succeeded.
 */
export async function once(send: () => Promise<unknown>): Promise<unknown> {
  for (let line = 1; ; line++) {
    try {
      return await send();
    } catch (error) {
      if (codeOf(error) === Code.InteractionHasAlreadyBeenAcknowledged) return undefined;
      if (line === LINES_MAX || !isBrokenLine(error)) throw error;
    }
  }
}

/** Whether the connection broke, rather than brought an answer or timed out. */
function isBrokenLine(error: unknown): boolean {
  const answers = [DiscordAPIError, HTTPError, RateLimitError, ForeignAnswer];
  if (answers.some((answer) => error instanceof answer)) return false;
  return !(error instanceof Error && error.name === 'AbortError');
}
