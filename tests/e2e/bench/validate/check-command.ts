import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';
import { checkLocales, checkNames, type Named } from './check-names.ts';
import { checkOptions, localizations, type OptionBody, optionBody } from './check-options.ts';
import { COMMAND } from './limits.ts';
import { type Problem, under } from './problem.ts';
import { checkSchema, isObject } from './schema.ts';

/** A command as the bot registers it; an option is much the same thing, nested. */
export const commandBody = z.looseObject({
  name: z.string(),
  name_localizations: localizations,
  description: z.string().nullish(),
  description_localizations: localizations,
  type: z.number().nullish(),
  options: z.array(optionBody).nullish(),
  default_member_permissions: z.string().nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  nsfw: z.boolean().nullish(),
});
export type CommandBody = z.infer<typeof commandBody>;

/** Checks the whole list of a bulk overwrite. */
export function checkCommandList(list: unknown): Problem[] {
  if (!Array.isArray(list)) {
    return [{ path: [], code: 'BASE_TYPE_BAD_TYPE', message: 'Only lists may be used here' }];
  }
  const each = list.flatMap((command: unknown, index) =>
    under([index], checkWith(ApplicationCommandUpdateRequestSchema, command)),
  );
  return each.length > 0 ? each : checkScope(z.array(commandBody).parse(list));
}

/** Checks one command that is created. */
export function checkNewCommand(command: unknown): Problem[] {
  return checkWith(ApplicationCommandCreateRequestSchema, command);
}

/** Checks an edit: the patch by its own schema, the rules on what the command becomes. */
export function checkCommandPatch(patch: unknown, existing: CommandBody): Problem[] {
  const problems = checkSchema(ApplicationCommandPatchRequestPartialSchema, forSchema(patch));
  if (problems.length > 0) return problems;
  return checkRules(patched(existing, patch));
}

/** What a command becomes by an edit. */
export function patched(existing: CommandBody, patch: unknown): CommandBody {
  return commandBody.parse({ ...existing, ...(isObject(patch) ? patch : {}) });
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
  return problems.length > 0 ? problems : checkRules(commandBody.parse(command));
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

/** A command or an option, as far as it has words. */
interface Worded extends Named, Pick<OptionBody, 'choices' | 'options'> {
  description?: string | null | undefined;
}

// Of a text in several languages Discord counts the longest.
function characters(part: Worded): number {
  const longest = (text: string | null | undefined, localized?: Record<string, string> | null) =>
    Math.max(text?.length ?? 0, ...Object.values(localized ?? {}).map(({ length }) => length));
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    (part.choices ?? []).reduce(
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
  if (!isObject(command)) return command;
  const { nsfw: _, default_member_permissions: permissions, ...rest } = command;
  if (permissions === undefined || permissions === null) return rest;
  const digits = typeof permissions === 'string' && /^\d+$/.test(permissions);
  return { ...rest, default_member_permissions: digits ? Number(permissions) : permissions };
}
