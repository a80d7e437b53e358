import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { CommandDefinition } from '../../commands/command.ts';
import { replaceFile } from '../replace-file.ts';

/** What is registered, and where it is noted that it was. */
export interface Registration {
  readonly rest: REST;
  readonly commands: readonly CommandDefinition[];
  /** One guild, where commands show at once; without it everywhere. */
  readonly guildId?: string | undefined;
  /** A JSON file: which definitions each application registered last. */
  readonly noteFile: string;
}

/** What came of it; a note that could not be written only means that they are registered again. */
export interface Registered {
  readonly kind: 'registered' | 'unchanged';
  readonly noteError?: unknown;
}

const application = z.object({ id: z.string() });
const noteSchema = z.record(z.string(), z.string());

/**
 * Registers the commands if they changed since this application registered them last.
 * @param force registers them even so
 * @throws Discord's error if it refuses them
 */
export async function registerCommands(
  { rest, commands, guildId, noteFile }: Registration,
  force: boolean,
): Promise<Registered> {
  const { id } = application.parse(await rest.get(Routes.currentApplication()));
  const place = guildId === undefined ? id : `${id} in ${guildId}`;
  const definitions = commands.map(({ data }) => (guildId === undefined ? data : inGuild(data)));
  const hash = createHash('sha256').update(JSON.stringify(definitions)).digest('hex');
  if (!force && (await readNotes(noteFile))[place] === hash) return { kind: 'unchanged' };
  const route =
    guildId === undefined
      ? Routes.applicationCommands(id)
      : Routes.applicationGuildCommands(id, guildId);
  await rest.put(route, { body: definitions });
  try {
    // Read as late as can be: another application may have noted itself meanwhile. One that does so
    // right now loses its entry, and registers the same commands once more at its next start.
    const notes = { ...(await readNotes(noteFile)), [place]: hash };
    await replaceFile(noteFile, [`${JSON.stringify(notes, null, 2)}\n`]);
  } catch (noteError) {
    return { kind: 'registered', noteError };
  }
  return { kind: 'registered' };
}

/** Where a command may be used is said of commands that are registered everywhere alone. */
function inGuild({ integration_types: _, contexts: __, ...definition }: CommandDefinition['data']) {
  return definition;
}

/** A note that is missing or damaged only means that the commands are registered once more. */
async function readNotes(file: string): Promise<Record<string, string>> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}
