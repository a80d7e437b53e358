import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { ChatCommand, Option, OptionValues } from '../../commands/command.ts';
import { namesOf } from '../../commands/find-command.ts';

/** A word or a quoted group; its position tells where the rest of the line begins. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A command's options, as far as a line is read for them. */
export type Optioned = Pick<ChatCommand, 'data' | 'byNameOnly'>;

const TOKEN = /(?:(?<!\S)(\p{L}[\p{L}\p{N}_-]*):)?(?:"([^"]*)"(?=\s|$)|(\S+)|(?<=:)(?=\s|$))/gu;

/** What a line says of a command's options: some by name, others for bare text to fill. */
export interface OptionsRead {
  readonly byName: OptionValues;
  /** Bare text, word by word. */
  readonly bare: readonly Token[];
  /** The options that it fills, in order; the last takes the rest. */
  readonly open: readonly Option[];
}

/** Reads what is behind a command's name. */
export function readOptions(line: string, { data, byNameOnly = [] }: Optioned): OptionsRead {
  const { options: defined = [] } = data;
  const named = new Map(defined.flatMap((each) => namesOf(each).map((name) => [name, each])));
  const byName: Record<string, string | boolean | number> = {};
  const bare: Token[] = [];
  for (const match of line.matchAll(TOKEN)) {
    const [whole, called, quoted, word] = match;
    const text = quoted ?? word ?? '';
    const option = named.get(called ?? '');
    const value = option && toValue(option, text);
    if (option !== undefined && value !== undefined) byName[option.name] = value;
    else {
      const start = match.index;
      bare.push({ text: called === undefined ? text : whole, start, end: start + whole.length });
    }
  }
  const required = defined.filter((option) => option.required);
  const filled =
    required.length > 0
      ? required
      : defined.filter(({ type, name }) => type === Type.String && !byNameOnly.includes(name));
  return { byName, bare, open: filled.filter((option) => !(option.name in byName)) };
}

/** The same, with the bare text in the options that it fills. */
export function fillOptions(line: string, command: Optioned): OptionValues {
  const { byName, bare, open } = readOptions(line, command);
  const options: Record<string, string | boolean | number | undefined> = { ...byName };
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
