import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { ChatCommand, CommandDefinition, Option } from '../../../commands/command.ts';
import { describeIn } from '../../../commands/describe-in.ts';
import { type NamedData, nameIn, namesOf } from '../../../commands/find-command.ts';
import type { Choices } from '../../../interaction/suggest.ts';
import type { Locale } from '../../../surfaces/texts/locales.ts';
import { readCall } from '../../console/parse-line.ts';
import { fillOptions } from '../../console/parse-options.ts';
import { readTyping, type Typing } from '../../console/read-typing.ts';
import type { TypedOption } from './interactions.ts';

/** Something to go on with, and the line once it is chosen. */
export interface LineChoice {
  readonly label: string;
  readonly hint?: string;
  readonly line: string;
}

/** What suggestions are made from. */
export interface Suggesting {
  readonly locale: Locale;
  readonly commands: readonly CommandDefinition[];
  /** The bot's own suggestions for an option. */
  suggest(typed: TypedOption): Promise<Choices>;
}

/**
 * What may follow a line, as Discord suggests it: the commands after a slash, then values for the
 * option that is being typed, and the options that are left.
 */
export async function suggestLines(line: string, suggesting: Suggesting): Promise<LineChoice[]> {
  const { locale, commands } = suggesting;
  const typed = line.trimStart().replace(/^\uFF0F/u, '/');
  if (!typed.startsWith('/')) return [];
  const { command, end } = readCall(typed, commands);
  const isOpen = !/\s/u.test(typed.charAt(end));
  if (isOpen)
    return commands.filter(beginsWith(typed.slice(1))).map((each) => asChoice(each, locale));
  if (command?.kind !== 'chat') return [];
  const rest = typed.slice(end).trimStart();
  const typing = readTyping(rest, command);
  const head = typed.slice(0, typed.length - rest.length);
  const values = await suggestValues(typing, rest, command, suggesting);
  const found = [...values, ...suggestOptions(typing, rest, command, locale)];
  return found
    .map((choice) => ({ ...choice, line: head + choice.line }))
    .filter((choice) => choice.line !== typed);
}

function beginsWith(typed: string) {
  const begun = typed.toLowerCase();
  return ({ data }: { readonly data: NamedData }) =>
    namesOf(data).some((name) => name.toLowerCase().startsWith(begun));
}

function asChoice(command: CommandDefinition, locale: Locale): LineChoice {
  const label = `/${nameIn(locale, command.data)}`;
  const takesWords = command.kind === 'message' || (command.data.options ?? []).some(takesText);
  return { label, hint: describeIn(locale, command), line: takesWords ? `${label} ` : label };
}

function takesText({ type }: Option): boolean {
  return type === ApplicationCommandOptionType.String;
}

type Chat = Pick<ChatCommand, 'data' | 'byNameOnly'>;

async function suggestValues(
  { option, isOneWord, text, word, before }: Typing,
  rest: string,
  command: Chat,
  { suggest }: Suggesting,
): Promise<LineChoice[]> {
  // Behind a whole value comes an option, if anything.
  if (option === undefined || (!isOneWord && /\S\s+$/u.test(text))) return [];
  const head = rest.slice(0, rest.length - (isOneWord ? word : text).length);
  const choices = await valuesOf(option, text, before, command, suggest);
  return choices.map(({ name, value }) => {
    const isQuoted = isOneWord && /\s/u.test(value);
    return { label: name, line: head + (isQuoted ? `"${value}"` : value) };
  });
}

async function valuesOf(
  option: Option,
  text: string,
  before: string,
  command: Chat,
  suggest: Suggesting['suggest'],
): Promise<Choices> {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    const all = ['true', 'false'].filter((each) => each.startsWith(text.toLowerCase()));
    return all.map((each) => ({ name: each, value: each }));
  }
  if (!('autocomplete' in option) || option.autocomplete !== true) return [];
  const { [option.name]: _, ...others } = fillOptions(before, command);
  return suggest({ command: command.data.name, option: option.name, text, others });
}

/** The options that may still be given by name, once those are that have to be. */
function suggestOptions(
  { word, before }: Typing,
  rest: string,
  command: Chat,
  locale: Locale,
): LineChoice[] {
  const { options = [] } = command.data;
  const given = fillOptions(before, command);
  const isComplete = options.every(({ required, name }) => !required || name in given);
  if (!isComplete) return [];
  const head = rest.slice(0, rest.length - word.length);
  return options
    .filter(({ name, required }) => !required && !(name in given))
    .filter((option) => beginsWith(word)({ data: option }))
    .map((option) => {
      const label = `${nameIn(locale, option)}:`;
      const { description, description_localizations: localized } = option;
      return { label, hint: localized?.[locale] ?? description, line: head + label };
    });
}
