import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';

/** Discord's code for an error of its own. */
export function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** Discord no longer waited for the body of an HTTP response. */
export class NobodyWaits extends Error {
  override readonly name = 'NobodyWaits';
}

/** Discord's codes for a first response, or an answer after a deferral, that came too late. */
const EXPIRED: readonly unknown[] = [
  Code.UnknownInteraction,
  Code.InvalidWebhookToken,
  Code.UnknownWebhook,
];

/** Whether the interaction ended before it was answered, so that nothing sent would arrive. */
export function isExpired(error: unknown): boolean {
  return error instanceof NobodyWaits || EXPIRED.includes(codeOf(error));
}

/** Whether Discord refused the message because of its content. */
export function isBodyRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400;
}
