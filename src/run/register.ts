import { join } from 'node:path';
import { REST } from 'discord.js';
import { COMMANDS } from '../commands/registry.ts';
import type { Config } from '../config.ts';
import { explainFailure } from '../transport/explain-failure.ts';
import { type Registration, registerCommands } from '../transport/register.ts';
import { refuse } from './context.ts';

/** Registers the commands now, changed or not. @returns the exit code */
export async function register(config: Config): Promise<number> {
  if (config.token === undefined) return refuse(['DISCORD_TOKEN is not set. See .env.example.']);
  const options = config.discordApi === undefined ? {} : { api: config.discordApi };
  const rest = new REST(options).setToken(config.token);
  try {
    await registerCommands(registration(config, rest), true);
  } catch (error) {
    return refuse([explainFailure(error)]);
  }
  const where = config.guildId === undefined ? 'everywhere' : `in guild ${config.guildId}`;
  console.log(`Registered ${where}: ${COMMANDS.map(({ data }) => `/${data.name}`).join(' ')}`);
  return 0;
}

export function registration({ guildId, dataDir }: Config, rest: REST): Registration {
  return { rest, commands: COMMANDS, guildId, noteFile: join(dataDir, 'registered.json') };
}
