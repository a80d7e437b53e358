import { REST } from 'discord.js';
import { COMMANDS } from '../commands/registry.ts';
import type { Config } from '../config.ts';
import { explainFailure } from '../transport/discord/explain-failure.ts';
import { registerCommands } from '../transport/discord/register.ts';
import { restOptions } from '../transport/discord/rest.ts';
import { createLog } from '../transport/log.ts';
import { refuse } from './refuse.ts';
import { explainNote, registration } from './registration.ts';

/** Registers the commands now, changed or not. @returns the exit code */
export async function register(config: Config): Promise<number> {
  if (config.token === undefined) return refuse(['DISCORD_TOKEN is not set. See .env.example.']);
  const rest = new REST(restOptions(config.discordApi)).setToken(config.token);
  try {
    const { noteError } = await registerCommands(registration(config, rest, COMMANDS), true);
    if (noteError !== undefined) console.error(explainNote(noteError));
  } catch (err) {
    createLog(config).debug({ err }, 'registration failed');
    return refuse([explainFailure(err)]);
  }
  const where = config.guildId === undefined ? 'everywhere' : `in guild ${config.guildId}`;
  const names = COMMANDS.map(({ kind, data }) => (kind === 'chat' ? `/${data.name}` : data.name));
  console.log(`Registered ${where}: ${names.join(' ')}`);
  return 0;
}
