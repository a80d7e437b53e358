import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RateLimitError,
} from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { ForeignAnswer } from './rest.ts';

/** Discord closed the connection for good and would refuse the next one too. */
export class ConnectionRefused extends Error {
  readonly code: number;

  constructor(code: number) {
    super(
      `Discord closed the connection for good (${code} ${GatewayCloseCodes[code] ?? 'unknown'})`,
    );
    this.name = 'ConnectionRefused';
    this.code = code;
  }
}

/** Tells an operator what to do about a failed login or registration. */
export function explainFailure(error: unknown): string {
  if (isTokenRefused(error)) {
    return 'Discord does not accept DISCORD_TOKEN. Get a new one at https://discord.com/developers/applications: your application, Bot, Reset Token.';
  }
  if (error instanceof ConnectionRefused && error.code === GatewayCloseCodes.ShardingRequired) {
    return `${error.message}: the bot is in more servers than its shards may have. Raise SHARD_COUNT in every process; if SHARDS is auto or not set, start again.`;
  }
  if (error instanceof ConnectionRefused)
    return `${error.message}. What the code means: https://docs.discord.com/developers/topics/opcodes-and-status-codes`;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const { method, url, status } = error;
    const reason = error.message.replaceAll(/(?<!\s)\s*\n\s*/g, '; ');
    return `Discord refused ${method} ${new URL(url).pathname} (${status}): ${reason}`;
  }
  if (error instanceof RateLimitError) {
    const seconds = Math.ceil(error.retryAfter / 1000);
    return `Discord limits ${error.method} ${new URL(error.url).pathname} (429): it may be asked again in ${seconds} s. Start again then, and not more often.`;
  }
  if (error instanceof ForeignAnswer) {
    const { method, url, status } = error;
    return `Discord cannot be reached: what answers ${method} ${url} (${status}) is not Discord. Check DISCORD_API, and whether this network wants a login.`;
  }
  // An error of discord.js's without a type of its own.
  if (error instanceof Error && error.message.startsWith('Not enough sessions remaining')) {
    return `Discord allows the bot no more logins for now: ${error.message}. Start again after that, and find out what restarts it so often.`;
  }
  return `Discord cannot be reached: ${reasonOf(error)}. Check this machine's connection (it has to be a direct one: HTTPS_PROXY is not used), then start again.`;
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  if (error instanceof ConnectionRefused) {
    return error.code === GatewayCloseCodes.AuthenticationFailed;
  }
  if (error instanceof DiscordAPIError) return error.status === 401;
  // discord.js drops a token that Discord refused or that is not a token, then says this.
  return error instanceof Error && error.message.startsWith('Expected token to be set');
}

/** If a host fails at all of its addresses, Node's error has a code but no message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError') return 'it does not answer';
  if (error.message !== '') return error.message;
  return 'code' in error ? String(error.code) : error.name;
}
