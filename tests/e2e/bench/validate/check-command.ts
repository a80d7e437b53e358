import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import { checkLocales, checkNames } from './check-names.ts';
import { checkOptions, type OptionBody } from './check-options.ts';
import { COMMAND } from './limits.ts';
import { type Problem, under } from './problem.ts';
import { checkSchema } from './schema.ts';

/** A command as the bot registers it; an option is much the same thing, nested. */
export interface CommandBody {
  name: string;
  name_localizations?: Record<string, string> | null;
  description?: string | null;
  description_localizations?: Record<string, string> | null;
  type?: number | null;
  options?: OptionBody[] | null;
  default_member_permissions?: string | null;
  contexts?: number[] | null;
  integration_types?: number[] | null;
  nsfw?: boolean | null;
}

/** Checks the whole list of a bulk overwrite. */
export function checkCommandList(list: unknown): Problem[] {
  if (!Array.isArray(list)) {
    return [{ path: [], code: 'BASE_TYPE_BAD_TYPE', message: 'Only lists may be used here' }];
  }
  const each = list.flatMap((command: unknown, index) =>
    under([index], checkWith(ApplicationCommandUpdateRequestSchema, command)),
  );
  return each.length > 0 ? each : checkScope(list as CommandBody[]);
}

/** Checks one command that is created. */
export function checkNewCommand(command: unknown): Problem[] {
  return checkWith(ApplicationCommandCreateRequestSchema, command);
}

/** Checks an edit: the patch by its own schema, the rules on what the command becomes. */
export function checkCommandPatch(patch: unknown, existing: CommandBody): Problem[] {
  const problems = checkSchema(ApplicationCommandPatchRequestPartialSchema, forSchema(patch));
  if (problems.length > 0) return problems;
  return checkRules({ ...existing, ...(patch as Partial<CommandBody>) });
}

/** Names unique within their type, and no more commands than a scope holds. */
export function checkScope(commands: readonly CommandBody[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = commands.flatMap(({ name, type }, index) => {
    const key = `${type ?? 1} ${name}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = 'Application command names must be unique';
    return [{ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }];
  });
  for (const [type, max] of COMMAND.perScope) {
    if (commands.filter((command) => (command.type ?? 1) === type).length > max) {
      const message = `At most ${max} commands of type ${type}`;
      problems.push({ path: [], code: 'BASE_TYPE_MAX_LENGTH', message });
    }
  }
  return problems;
}

function checkWith(schema: Parameters<typeof checkSchema>[0], command: unknown): Problem[] {
  const problems = checkSchema(schema, forSchema(command));
  return problems.length > 0 ? problems : checkRules(command as CommandBody);
}

function checkRules(command: CommandBody): Problem[] {
  const chat = (command.type ?? 1) === 1;
  const described = Boolean(command.description);
  const problems: Problem[] = [];
  if (chat !== described) {
    const message = chat ? 'This field is required' : 'Only chat commands have a description';
    problems.push({ path: ['description'], code: 'BASE_TYPE_REQUIRED', message });
  }
  if (!chat && (command.options ?? []).length > 0) {
    const message = 'Only chat commands have options';
    problems.push({ path: ['options'], code: 'APPLICATION_COMMAND_OPTIONS_INVALID', message });
  }
  return [
    ...problems,
    ...(chat ? checkNames(command, []) : []),
    ...checkLocales(command, []),
    ...checkOptions(command.options ?? [], ['options']),
    ...checkSize(command),
  ];
}

function checkSize(command: CommandBody): Problem[] {
  const size = characters(command);
  if (size <= COMMAND.totalCharacters) return [];
  const code = 'APPLICATION_COMMAND_TOO_LARGE';
  const message = `Command exceeds maximum size (${size} of ${COMMAND.totalCharacters})`;
  return [{ path: [], code, message }];
}

// Of a text in several languages Discord counts the longest.
function characters(part: CommandBody | OptionBody): number {
  const longest = (text: string | null | undefined, localized?: Record<string, string> | null) =>
    Math.max(text?.length ?? 0, ...Object.values(localized ?? {}).map(({ length }) => length));
  const choices = 'choices' in part ? (part.choices ?? []) : [];
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    choices.reduce(
      (sum, choice) =>
        sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
      0,
    ) +
    (part.options ?? []).reduce((sum, option) => sum + characters(option), 0)
  );
}

// Two places where the schema differs from what Discord takes: `nsfw` is missing from it, and
// permissions, documented as a string of digits, stand there as a number.
function forSchema(command: unknown): unknown {
  if (typeof command !== 'object' || command === null) return command;
  const { nsfw: _, default_member_permissions: permissions, ...rest } = command as CommandBody;
  if (permissions === undefined || permissions === null) return rest;
  const digits = typeof permissions === 'string' && /^\d+$/.test(permissions);
  return { ...rest, default_member_permissions: digits ? Number(permissions) : permissions };
}
