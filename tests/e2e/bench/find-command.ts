import {
  type APIApplicationCommand,
  type ApplicationCommandType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import type { CommandStore } from './command-store.ts';
import type { Persona } from './persona.ts';

/**
 * The registered command that this user can see, a guild's own before a global one. Throws when
 * there is none: nobody can invoke what the bot has not registered, or not for this place.
 */
export function findCommand(
  commands: CommandStore,
  persona: Persona,
  guildId: string,
  type: ApplicationCommandType,
  name: string,
): APIApplicationCommand {
  const inGuild = persona.context === 0 ? commands.list(guildId) : [];
  const all = [...inGuild, ...commands.list(undefined)];
  const command = all.find((c) => c.name === name && c.type === type);
  if (!command) {
    const known = all.map((c) => c.name).join(', ') || 'none';
    throw new Error(`No command "${name}" is registered (registered here: ${known})`);
  }
  const refuse = (why: string): never => {
    throw new Error(`Discord does not offer "${name}" here: ${why}`);
  };
  if (command.contexts && !command.contexts.includes(persona.context)) refuse('another context');
  if (command.integration_types && !command.integration_types.includes(persona.integration)) {
    refuse('not for this kind of installation');
  }
  if (persona.context === 0 && !isPermitted(command, persona)) refuse('a permission is missing');
  return command;
}

function isPermitted(command: APIApplicationCommand, { permissions }: Persona): boolean {
  const isAdmin = (permissions & Permission.Administrator) !== 0n;
  if (isAdmin || command.default_member_permissions === null) return true;
  const needed = BigInt(command.default_member_permissions);
  return needed !== 0n && (permissions & needed) === needed;
}
