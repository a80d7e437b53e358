import type { CommandDefinition, OptionValues } from '../../commands/command.ts';
import { findCommand, namesOf } from '../../commands/find-command.ts';
import { QUESTION_MARKS } from '../../language/zh/marks.ts';
import { fillOptions } from './parse-options.ts';

/** A command as typed on one line, by the name that Discord sends. */
export type Invocation =
  | {
      readonly kind: 'chat';
      readonly how: Call['how'];
      /** Empty for an empty line, and as typed if there is no such command. */
      readonly name: string;
      readonly options: OptionValues;
    }
  | { readonly kind: 'message'; readonly name: string; readonly text: string };

/** How the command of a line was called. */
export interface Call<Of = CommandDefinition> {
  /** After a slash, by a first word that is its name, or not at all: then it asks. */
  readonly how: 'slash' | 'name' | 'text';
  /** Undefined if there is no such command. */
  readonly command: Of | undefined;
  /** The command's name as typed. */
  readonly name: string;
  /** Where in the line the rest begins. */
  readonly end: number;
}

const SLASH = /^\s*[/／]?/;
const WORD = /^\S*/;
const ASKS = new RegExp(`[${QUESTION_MARKS}]\\s*$`, 'u');

/** The command of bare text. */
const ASK = 'ask';

/**
 * Reads `/name …`, with any of a command's names. The slash may be left out; a text that begins with
 * no command's name is a question. A message command takes the rest as the message. For a chat
 * command, bare text fills the required options in order, one word each, and the last takes the
 * rest; quotes group words; `option:value` sets an option only if the command has it and the value
 * has its type. If no option is required, bare text fills the text options that are not set by name
 * only.
 */
export function parseLine(line: string, commands: readonly CommandDefinition[]): Invocation {
  const { how, command, name: called, end } = readCall(line, commands);
  const rest = line.slice(end).trim();
  if (command === undefined) return { kind: 'chat', how, name: called.toLowerCase(), options: {} };
  const { name } = command.data;
  if (command.kind === 'message') return { kind: 'message', name, text: unquote(rest) };
  return { kind: 'chat', how, name, options: fillOptions(rest, command) };
}

/** Finds what a line calls. */
export function readCall<Of extends CommandDefinition>(
  line: string,
  commands: readonly Of[],
): Call<Of> {
  const [lead = ''] = SLASH.exec(line) ?? [];
  const typed = line.slice(lead.length);
  const [command, name] = findCalled(typed, commands);
  const end = lead.length + name.length;
  if (lead.trim() !== '' || typed === '') return { how: 'slash', command, name, end };
  if (command !== undefined && !isQuestion(command, typed.slice(name.length))) {
    return { how: 'name', command, name, end };
  }
  return { how: 'text', command: findCommand('chat', ASK, commands), name: '', end: lead.length };
}

/** Whether a text without a slash only begins like a command: library of what?, help me with banks */
function isQuestion(command: CommandDefinition, rest: string): boolean {
  if (command.kind === 'message' || command.data.name === ASK) return false;
  return ASKS.test(rest) || ((command.data.options ?? []).length === 0 && rest.trim() !== '');
}

/**
 * Finds the command by any of its names, the longest first, with that name as typed. A message
 * command's capitals matter: `/Ask this …` is one, but `/ask this …` asks a question.
 */
function findCalled<Of extends CommandDefinition>(
  typed: string,
  commands: readonly Of[],
): readonly [Of | undefined, string] {
  const lower = typed.toLowerCase();
  const called = commands
    .flatMap((command) => namesOf(command.data).map((name) => ({ command, name })))
    .filter(({ command, name }) => (command.kind === 'chat' ? lower : typed).startsWith(name))
    .filter(({ name }) => typed.charAt(name.length).trim() === '')
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (called === undefined) return [undefined, WORD.exec(typed)?.[0] ?? ''];
  return [called.command, typed.slice(0, called.name.length)];
}

function unquote(text: string): string {
  return /^"([^"]*)"$/.exec(text)?.[1] ?? text;
}
