import type { APIApplicationCommand } from 'discord-api-types/v10';
import { z } from 'zod';
import { assertValid, unknownCommand } from './discord-error.ts';
import { apiCommand } from './discord-objects.ts';
import { newId } from './ids.ts';
import {
  type CommandBody,
  checkCommandList,
  checkCommandPatch,
  checkNewCommand,
  checkScope,
  commandBody,
  patched,
} from './validate/check-command.ts';

/** Where commands are registered: one guild's, or everywhere. */
type Scope = string | undefined;

/** The commands that the bot registered. The twin's own table loses localisations and cannot list. */
export interface CommandStore {
  list(scope: Scope): readonly APIApplicationCommand[];
  get(scope: Scope, id: string): APIApplicationCommand;
  replaceAll(scope: Scope, body: unknown): readonly APIApplicationCommand[];
  /** Creates, or overwrites the one of the same name and type, as Discord does. */
  create(scope: Scope, body: unknown): { command: APIApplicationCommand; isNew: boolean };
  patch(scope: Scope, id: string, body: unknown): APIApplicationCommand;
  remove(scope: Scope, id: string): void;
}

/** Makes an empty store for one application. */
export function createCommandStore(applicationId: string): CommandStore {
  const scopes = new Map<Scope, readonly APIApplicationCommand[]>();
  const list = (scope: Scope) => scopes.get(scope) ?? [];
  const get = (scope: Scope, id: string) => {
    const found = list(scope).find((command) => command.id === id);
    if (!found) throw unknownCommand();
    return found;
  };
  const same = (scope: Scope, body: CommandBody) =>
    list(scope).find(({ name, type }) => name === body.name && type === (body.type ?? 1));
  const stored = (scope: Scope, body: CommandBody, id = same(scope, body)?.id) =>
    toCommand(body, { id: id ?? newId(), applicationId, scope });
  const put = (scope: Scope, command: APIApplicationCommand) => {
    const others = list(scope).filter(({ id }) => id !== command.id);
    assertValid(checkScope(z.array(commandBody).parse([...others, command])));
    scopes.set(scope, [...others, command]);
    return command;
  };
  return {
    list,
    get,
    replaceAll: (scope, body) => {
      assertValid(checkCommandList(body));
      const commands = z
        .array(commandBody)
        .parse(body)
        .map((command) => stored(scope, command));
      scopes.set(scope, commands);
      return commands;
    },
    create: (scope, body) => {
      assertValid(checkNewCommand(body));
      const command = commandBody.parse(body);
      const isNew = same(scope, command) === undefined;
      return { command: put(scope, stored(scope, command)), isNew };
    },
    patch: (scope, id, body) => {
      const existing = commandBody.parse(get(scope, id));
      assertValid(checkCommandPatch(body, existing));
      return put(scope, stored(scope, patched(existing, body), id));
    },
    remove: (scope, id) => {
      const gone = get(scope, id);
      scopes.set(
        scope,
        list(scope).filter((command) => command !== gone),
      );
    },
  };
}

/** What Discord shows of a command: its dictionaries of names only when asked for them. */
export function present(command: APIApplicationCommand, withLocalizations: boolean): unknown {
  return withLocalizations
    ? command
    : JSON.parse(
        JSON.stringify(command, (key, value: unknown) =>
          key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
        ),
      );
}

interface Identity {
  readonly id: string;
  readonly applicationId: string;
  readonly scope: Scope;
}

// Discord fills in what was left out, and drops `false` where that is the default.
function toCommand(body: CommandBody, { id, applicationId, scope }: Identity) {
  return apiCommand.parse({
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    ...body,
    type: body.type ?? 1,
    description: body.description ?? '',
    ...(body.options ? { options: withoutFalse(body.options) } : {}),
    id,
    application_id: applicationId,
    version: newId(),
    ...(scope === undefined ? {} : { guild_id: scope }),
  });
}

function withoutFalse(options: unknown): unknown {
  return JSON.parse(
    JSON.stringify(options, (_, value: unknown) => (value === false ? undefined : value)),
  );
}
