import type { CommandData } from '../commands/command.ts';

/** A command as typed on one line; the values are not checked yet. */
export interface Invocation {
  /** Without its slash; empty for an empty line. */
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A word or a quoted group; where it stands tells what the rest of a line is. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NAME = /^\s*[/／]?(\S*)\s*/;
const TOKEN = /(?:(\p{L}[\p{L}\p{N}_-]*):)?(?:"([^"]*)"(?=\s|$)|(\S+))/gu;

/**
 * Reads `/name …`. Bare text fills the required options in order, a word each, and the last one
 * takes the rest; quotes group words; `option:value` sets an option only if the command has it.
 */
export function parseLine(line: string, commands: readonly CommandData[]): Invocation {
  const head = NAME.exec(line);
  const name = (head?.[1] ?? '').toLowerCase();
  const rest = line.slice(head?.[0].length ?? 0).trimEnd();
  const defined = commands.find((command) => command.name === name)?.options ?? [];
  const known = new Set(defined.map((option) => option.name));
  const options: Record<string, string> = {};
  const bare: Token[] = [];
  for (const match of rest.matchAll(TOKEN)) {
    const [whole, option, quoted, word] = match;
    const value = quoted ?? word ?? '';
    if (option !== undefined && known.has(option)) options[option] = value;
    else {
      const text = option === undefined ? value : whole;
      bare.push({ text, start: match.index, end: match.index + whole.length });
    }
  }
  const open = defined.filter((option) => option.required && !(option.name in options));
  open.forEach((option, index) => {
    const last = index === open.length - 1;
    const value = last ? restOf(rest, bare.slice(index)) : bare[index]?.text;
    if (value !== undefined && value !== '') options[option.name] = value;
  });
  return { name, options };
}

/** A single quoted group without its quotes, else the text exactly as typed. */
function restOf(line: string, tokens: readonly Token[]): string {
  const [first] = tokens;
  if (first === undefined) return '';
  if (tokens.length === 1) return first.text;
  return tokens
    .map(({ start, end }, n) => line.slice(tokens[n - 1]?.end ?? start, end))
    .join('')
    .trim();
}
