import type { ChatCommand, Context } from '../../commands/command.ts';
import { type NamedData, nameIn } from '../../commands/find-command.ts';
import { fold } from '../../text/normalize.ts';
import { type Completion, goesOn, type Hit, settle } from './completion.ts';
import { readCall } from './parse-line.ts';
import { fillOptions } from './parse-options.ts';
import { readTyping, type Typing } from './read-typing.ts';

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
