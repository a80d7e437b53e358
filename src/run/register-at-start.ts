import type { REST } from 'discord.js';
import type { CommandDefinition } from '../commands/command.ts';
import type { Config } from '../config.ts';
import type { CommandIds } from '../surfaces/discord/mention-command.ts';
import { explainFailure } from '../transport/discord/explain-failure.ts';
import { readRegistered, registerCommands } from '../transport/discord/register.ts';
import type { Log } from '../transport/log.ts';
import { explainNote, registration } from './registration.ts';

/**
 * Registers the commands if they changed; of several processes with shards, the one with the first
 * does. A failure is logged, because those registered earlier still work.
 * @returns their ids, if Discord told them
 */
export async function registerAtStart(
  config: Config,
  rest: REST,
  commands: readonly CommandDefinition[],
  log: Log,
): Promise<CommandIds | undefined> {
  if (config.shards?.ids.includes(0) === false) return idsOfOther(config, rest, log);
  try {
    const about = registration(config, rest, commands);
    const { kind, commandIds, idsError, noteError } = await registerCommands(about, false);
    log.info({ guild: config.guildId }, `commands ${kind}`);
    if (idsError !== undefined) warnUnlinked(idsError, log);
    if (noteError !== undefined) log.warn({ err: noteError }, explainNote(noteError));
    return commandIds;
  } catch (err) {
    log.error({ err }, `commands not registered: ${explainFailure(err)}`);
    return undefined;
  }
}

async function idsOfOther(
  { guildId }: Config,
  rest: REST,
  log: Log,
): Promise<CommandIds | undefined> {
  log.info({ guild: guildId }, 'commands left to the process with shard 0');
  try {
    return await readRegistered({ rest, guildId });
  } catch (err) {
    warnUnlinked(err, log);
    return undefined;
  }
}

function warnUnlinked(err: unknown, log: Log): void {
  log.warn({ err }, `answers cannot link to commands: ${explainFailure(err)}`);
}
