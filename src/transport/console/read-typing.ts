import type { Option } from '../../commands/command.ts';
import { namesOf } from '../../commands/find-command.ts';
import { type Optioned, readOptions } from './parse-options.ts';

/** What is being typed at the end of a line. */
export interface Typing {
  /** The option that it belongs to. */
  readonly option: Option | undefined;
  /** Whether the option takes one word or quoted group, and not the rest of the line. */
  readonly isOneWord: boolean;
  /** What is given of its value. */
  readonly text: string;
  /** The last word as typed, perhaps with an open quote. */
  readonly word: string;
  /** What the line gives before that. */
  readonly before: string;
}

const CALLED = /^(\p{L}[\p{L}\p{N}_-]*):/u;

/** Reads what is behind a command's name, which someone is still typing. */
export function readTyping(rest: string, command: Optioned): Typing {
  const quote = openQuoteIn(rest);
  const start = behindBlank(rest, quote ?? rest.length);
  const [before, whole] = [rest.slice(0, start), rest.slice(start)];
  const [, called] = CALLED.exec(whole) ?? [];
  const quoted = quote === undefined ? undefined : rest.slice(quote + 1);
  const { options = [] } = command.data;
  const named = options.find((option) => called !== undefined && namesOf(option).includes(called));
  if (named !== undefined) {
    const word = whole.slice(whole.indexOf(':') + 1);
    return { option: named, isOneWord: true, text: quoted ?? word, word, before };
  }
  const { bare, open } = readOptions(before, command);
  const isOneWord = quoted !== undefined || bare.length < open.length - 1;
  const option = open[Math.min(bare.length, open.length - 1)];
  const first = bare[open.length - 1];
  const text = isOneWord || first === undefined ? (quoted ?? whole) : rest.slice(first.start);
  return { option, isOneWord, text, word: whole, before };
}

/** Where a quoted group begins that has no end yet. */
function openQuoteIn(text: string): number | undefined {
  const at = text.lastIndexOf('"');
  return at >= 0 && /^[\s:]?$/u.test(text.charAt(at - 1)) ? at : undefined;
}

/** Behind the last blank before `end`. */
function behindBlank(text: string, end: number): number {
  let at = end;
  while (at > 0 && text.charAt(at - 1).trim() !== '') at--;
  return at;
}
