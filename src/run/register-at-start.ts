import type { REST } from 'discord.js';
import type { CommandDefinition } from '../commands/command.ts';
import type { Config } from '../config.ts';
import type { CommandIds } from '../surfaces/discord/mention-command.ts';
import { explainFailure } from '../transport/discord/explain-failure.ts';
import { registerCommands } from '../transport/discord/register.ts';
import type { Log } from '../transport/log.ts';
import { explainNote, registration } from './registration.ts';

/**
 * Registers the commands if they changed. A failure is logged, because those registered earlier still
 * work.
 * @returns their ids, if Discord told them
 */
export async function registerAtStart(
  config: Config,
  rest: REST,
  commands: readonly CommandDefinition[],
  log: Log,
): Promise<CommandIds | undefined> {
  try {
    const about = registration(config, rest, commands);
    const { kind, commandIds, idsError, noteError } = await registerCommands(about, false);
    log.info({ guild: config.guildId }, `commands ${kind}`);
    if (idsError !== undefined) {
      log.warn({ err: idsError }, `answers cannot link to commands: ${explainFailure(idsError)}`);
    }
    if (noteError !== undefined) log.warn({ err: noteError }, explainNote(noteError));
    return commandIds;
  } catch (err) {
    log.error({ err }, `commands not registered: ${explainFailure(err)}`);
    return undefined;
  }
}
