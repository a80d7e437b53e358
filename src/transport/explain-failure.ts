import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';

/** What an operator has to do about a failed login or registration, in one sentence. */
export function explainFailure(error: unknown): string {
  if (isTokenRefused(error)) {
    return 'Discord does not accept DISCORD_TOKEN. Get a new one at https://discord.com/developers/applications: your application, Bot, Reset Token.';
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const { method, url, status } = error;
    return `Discord refused ${method} ${new URL(url).pathname} (${status}): ${error.message}`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `Discord cannot be reached: ${reason}. Check this machine's connection, then start again.`;
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}
