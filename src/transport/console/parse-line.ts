import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Command, Option, OptionValues } from '../../commands/command.ts';
import { namesOf } from '../../commands/find-command.ts';

/** A command as typed on one line, by the name that Discord sends. */
export type Invocation =
  /** The name is empty for an empty line, and as typed if there is no such command. */
  | { readonly kind: 'chat'; readonly name: string; readonly options: OptionValues }
  | { readonly kind: 'message'; readonly name: string; readonly text: string };

/** A word or a quoted group; its position tells where the rest of the line begins. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SLASH = /^\s*[/／]?/;
const WORD = /^\S*/;
const TOKEN = /(?:(?<!\S)(\p{L}[\p{L}\p{N}_-]*):)?(?:"([^"]*)"(?=\s|$)|(\S+)|(?<=:)(?=\s|$))/gu;

/**
 * Reads `/name …`, with any of a command's names. A message command takes the rest as the message.
 * For a chat command, bare text fills the required options in order, one word each, and the last
 * takes the rest; quotes group words; `option:value` sets an option only if the command has it and
 * the value has its type. If no option is required, bare text fills the text options
 * that are not set by name only.
 */
export function parseLine(line: string, commands: readonly Command[]): Invocation {
  const typed = line.replace(SLASH, '');
  const [command, called] = findCalled(typed, commands);
  const rest = typed.slice(called.length).trim();
  if (command === undefined) return { kind: 'chat', name: called.toLowerCase(), options: {} };
  const { name } = command.data;
  if (command.kind === 'message') return { kind: 'message', name, text: unquote(rest) };
  const { byNameOnly = [] } = command;
  return {
    kind: 'chat',
    name,
    options: parseOptions(rest, command.data.options ?? [], byNameOnly),
  };
}

/**
 * Finds the command by any of its names, the longest first, with that name as typed. A message
 * command's capitals matter: `/Ask this …` is one, but `/ask this …` asks a question.
 */
function findCalled(
  typed: string,
  commands: readonly Command[],
): readonly [Command | undefined, string] {
  const lower = typed.toLowerCase();
  const called = commands
    .flatMap((command) => namesOf(command.data).map((name) => ({ command, name })))
    .filter(({ command, name }) => (command.kind === 'chat' ? lower : typed).startsWith(name))
    .filter(({ name }) => typed.charAt(name.length).trim() === '')
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (called === undefined) return [undefined, WORD.exec(typed)?.[0] ?? ''];
  return [called.command, typed.slice(0, called.name.length)];
}

function parseOptions(
  line: string,
  defined: readonly Option[],
  byNameOnly: readonly string[],
): OptionValues {
  const byName = new Map(defined.flatMap((each) => namesOf(each).map((name) => [name, each])));
  const options: Record<string, string | boolean | number> = {};
  const bare: Token[] = [];
  for (const match of line.matchAll(TOKEN)) {
    const [whole, named, quoted, word] = match;
    const text = quoted ?? word ?? '';
    const option = byName.get(named ?? '');
    const value = option && toValue(option, text);
    if (option !== undefined && value !== undefined) options[option.name] = value;
    else {
      const start = match.index;
      bare.push({ text: named === undefined ? text : whole, start, end: start + whole.length });
    }
  }
  const required = defined.filter((option) => option.required);
  const filled =
    required.length > 0
      ? required
      : defined.filter(({ type, name }) => type === Type.String && !byNameOnly.includes(name));
  const open = filled.filter((option) => !(option.name in options));
  open.forEach((option, index) => {
    const last = index === open.length - 1;
    const text = last ? restOf(line, bare.slice(index)) : bare[index]?.text;
    const value = text === undefined || text === '' ? undefined : toValue(option, text);
    if (value !== undefined) options[option.name] = value;
  });
  return options;
}

/** Converts typed text to the option's type; undefined if it is not a value of that type. */
function toValue({ type }: Option, text: string): string | boolean | number | undefined {
  if (type === Type.String) return text;
  if (type === Type.Boolean) return /^(true|false)$/i.test(text) ? /^t/i.test(text) : undefined;
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A single quoted group without its quotes; otherwise the text exactly as typed. */
function restOf(line: string, tokens: readonly Token[]): string {
  const [first] = tokens;
  if (first === undefined) return '';
  if (tokens.length === 1) return first.text;
  return tokens
    .map(({ start, end }, n) => line.slice(tokens[n - 1]?.end ?? start, end))
    .join('')
    .trim();
}

function unquote(text: string): string {
  return /^"([^"]*)"$/.exec(text)?.[1] ?? text;
}
