import {
  type APIApplicationCommand,
  type APIUser,
  ApplicationCommandType as CommandType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { apiCommand } from '../../tests/e2e/bench/discord-objects.ts';
import { newId } from '../../tests/e2e/bench/ids.ts';
import { createUser } from './place.ts';

/** A bot, from Discord's side: who it is and what it registered. */
export interface Application {
  readonly id: string;
  readonly user: APIUser;
  commands: readonly APIApplicationCommand[];
  /** For each shard that it has connected, what sends it an event of the gateway. */
  readonly shards: ((event: string, data: object) => void)[];
}

/** A bot that nobody has heard of yet. */
export function createApplication(username: string): Application {
  const user = { ...createUser(username), bot: true };
  return { id: user.id, user, commands: [], shards: [] };
}

/** A command as a bot defines it. */
export const definition = z.looseObject({ name: z.string() });

/** The commands as Discord keeps them. */
export function register(
  { id }: Application,
  definitions: readonly z.infer<typeof definition>[],
): APIApplicationCommand[] {
  return definitions.map((definition) =>
    apiCommand.parse({
      ...{ type: CommandType.ChatInput, default_member_permissions: null, description: '' },
      ...definition,
      ...{ id: newId(), application_id: id, version: newId() },
    }),
  );
}

/** @throws if it is not registered: nobody could use it */
export function findCommand(
  { commands }: Application,
  wanted: CommandType,
  name: string,
): APIApplicationCommand {
  const found = commands.find((command) => command.type === wanted && command.name === name);
  if (found === undefined) throw new Error(`no command ${name} is registered`);
  return found;
}
