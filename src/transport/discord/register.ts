import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { CommandDefinition } from '../../commands/command.ts';
import type { CommandIds } from '../../surfaces/discord/mention-command.ts';
import { replaceFile } from '../replace-file.ts';
import { commandsRoute, readCommandIds } from './command-ids.ts';

/** What to register, and where to note that it was registered. */
export interface Registration {
  readonly rest: REST;
  readonly commands: readonly CommandDefinition[];
  /** The one guild to register in, where commands appear at once; if missing, everywhere. */
  readonly guildId?: string | undefined;
  /** A JSON file with a hash of what each application registered last. */
  readonly noteFile: string;
}

/** The outcome. If the note could not be written, the next start just registers again. */
export interface Registered {
  readonly kind: 'registered' | 'unchanged';
  /** None if Discord could not be asked for them: the commands work all the same. */
  readonly commandIds: CommandIds;
  readonly idsError?: unknown;
  readonly noteError?: unknown;
}

const application = z.object({ id: z.string() });
const noteSchema = z.record(z.string(), z.string());

/**
 * Registers the commands if they have changed since this application last registered them.
 * @param force registers them even if unchanged
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
  const route = commandsRoute(id, guildId);
  if (!force && (await readNotes(noteFile))[place] === hash) {
    return { kind: 'unchanged', ...(await fetchIds(rest, route)) };
  }
  const commandIds = readCommandIds(await rest.put(route, { body: definitions }));
  try {
    // Read as late as possible: another application may have written its note meanwhile. One that
    // writes right now loses its note and registers again at its next start.
    const notes = { ...(await readNotes(noteFile)), [place]: hash };
    await replaceFile(noteFile, [`${JSON.stringify(notes, null, 2)}\n`]);
  } catch (noteError) {
    return { kind: 'registered', commandIds, noteError };
  }
  return { kind: 'registered', commandIds };
}

/**
 * The ids of the commands that another process registers.
 * @throws Discord's error if it does not tell them
 */
export async function readRegistered({
  rest,
  guildId,
}: Pick<Registration, 'rest' | 'guildId'>): Promise<CommandIds> {
  const { id } = application.parse(await rest.get(Routes.currentApplication()));
  return readCommandIds(await rest.get(commandsRoute(id, guildId)));
}

async function fetchIds(
  rest: REST,
  route: ReturnType<typeof commandsRoute>,
): Promise<Pick<Registered, 'commandIds' | 'idsError'>> {
  try {
    return { commandIds: readCommandIds(await rest.get(route)) };
  } catch (idsError) {
    return { commandIds: {}, idsError };
  }
}

/** Guild commands must not say where they can be used; only global ones do. */
function inGuild({ integration_types: _, contexts: __, ...definition }: CommandDefinition['data']) {
  return definition;
}

/** If the note is missing or damaged, the commands are just registered again. */
async function readNotes(file: string): Promise<Record<string, string>> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}
