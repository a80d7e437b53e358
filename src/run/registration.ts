import { join } from 'node:path';
import type { REST } from 'discord.js';
import type { CommandDefinition } from '../commands/command.ts';
import type { Config } from '../config.ts';
import type { Registration } from '../transport/discord/register.ts';

export function registration(
  { guildId, dataDir }: Config,
  rest: REST,
  commands: readonly CommandDefinition[],
): Registration {
  return { rest, commands, guildId, noteFile: join(dataDir, 'registered.json') };
}

/** Tells an operator what to do about a note that could not be written. */
export function explainNote(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The commands are registered, but this could not be noted: ${reason}. Set DATA_DIR to a folder that the bot may write to.`;
}
