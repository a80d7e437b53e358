import type { ChatCommand, Context, Option } from '../../commands/command.ts';
import { type NamedData, nameIn, namesOf } from '../../commands/find-command.ts';
import { fold } from '../../text/normalize.ts';
import { type Completion, goesOn, type Hit, settle } from './completion.ts';
import { readCall } from './parse-line.ts';
import { fillOptions, readOptions } from './parse-options.ts';

/**
 * Completes what is typed at the end of a line: a command, the name of an option, or its value, by
 * the suggestions of Discord. Commands and options have their names in the reader's language; the
 * default ones are found by their first letters if no other is.
 */
export function completeLine(line: string, context: Context): Completion {
  const typed = line.trimStart().replace(/^／/u, '/');
  const isCommand = typed.startsWith('/');
  const [texts, end] = isCommand ? completeCommand(typed, context) : [[], ''];
  if (texts.length > 0) return [texts, end];
  const call = readCall(typed, context.commands);
  const isNameOpen = isCommand && !/\s/u.test(typed.charAt(call.end));
  if (call.command?.kind !== 'chat' || isNameOpen) return [[], typed];
  const typing = readTyping(typed.slice(call.end).trimStart(), call.command);
  const value = completeValue(typing, call.command, context);
  const option = completeOption(typing, call.command, context);
  // A value that only sounds like it comes after an option that begins so.
  const isBegun = value[0].some((text) => text !== value[1] && goesOn(value[1], plain(text)));
  return isBegun || option[0].length === 0 ? value : option;
}

function completeCommand(typed: string, { commands, locale }: Context): Completion {
  const named = commands.map(({ data }) => data);
  return settle(typed, (begun) =>
    begunBy(begun.slice(1), named, locale).map((name) => plain(`/${name} `)),
  );
}

function completeOption(
  { word, before }: Typing,
  command: ChatCommand,
  { locale }: Context,
): Completion {
  const given = fillOptions(before, command);
  const others = (command.data.options ?? []).filter(({ name }) => !(name in given));
  return settle(word, (begun) => begunBy(begun, others, locale).map((name) => plain(`${name}:`)));
}

/** The reader's names that begin as typed, if need be in other capitals; else default names. */
function begunBy(typed: string, named: readonly NamedData[], locale: Context['locale']): string[] {
  const own = named.map((each) => nameIn(locale, each));
  const others = typed === '' ? [] : named.map(({ name }) => name);
  const ways = [
    own.filter((name) => name.startsWith(typed)),
    own.filter((name) => fold(name).startsWith(fold(typed))),
    others.filter((name) => fold(name).startsWith(fold(typed))),
  ];
  return ways.find(({ length }) => length > 0) ?? [];
}

/** What is being typed at the end of a line. */
interface Typing {
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

function readTyping(rest: string, command: ChatCommand): Typing {
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

function completeValue(typing: Typing, command: ChatCommand, context: Context): Completion {
  const { option, isOneWord, text, word, before } = typing;
  const complete = command.complete?.[option?.name ?? ''];
  if (complete === undefined) return [[], word];
  const { [option?.name ?? '']: _, ...others } = fillOptions(before, command);
  const find = (typed: string, onlyNames = false) =>
    complete(typed.replace(/^"/u, ''), context, others)
      .filter(({ matched, instead }) => !instead && !(onlyNames && matched === undefined))
      .map(({ name, value, matched = value }): Hit => {
        return { text: isOneWord && /\s/u.test(matched) ? `"${matched}"` : matched, label: name };
      });
  if (isOneWord) return settle(word, find);
  // Behind a whole value comes an option, if anything.
  if (/\S\s+$/u.test(text)) return [[], word];
  // Several names may follow each other: the longest end that begins one counts.
  const end = endsOf(text).find((each) => find(each, true).length > 0);
  return end === undefined ? settle(text, find) : settle(end, (typed) => find(typed, true));
}

/** Words that a name may have. */
const WORDS_MAX = 6;

/** A text's last words: as many as a name may have, then one fewer each time. */
function endsOf(text: string): string[] {
  const starts = [...text.matchAll(/(?<!\S)\S/gu)].map(({ index }) => index);
  return starts.slice(-WORDS_MAX).map((start) => text.slice(start));
}

function plain(text: string): Hit {
  return { text, label: text };
}
