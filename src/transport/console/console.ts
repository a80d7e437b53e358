import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { isSure } from '../../answer/answer.ts';
import { citationsOf } from '../../answer/blocks.ts';
import type { Explanation } from '../../ask/explain-question.ts';
import type { Command, Context, Option } from '../../commands/command.ts';
import { findCommand, namesOf } from '../../commands/find-command.ts';
import { allNames } from '../../entities/entity.ts';
import { answerRequest, type Handled } from '../../interaction/answer-request.ts';
import { planInteraction } from '../../interaction/plan-interaction.ts';
import { APOLOGY, saySentence } from '../../interaction/sentences.ts';
import { renderExplanation } from '../../surfaces/console/explanation.ts';
import { renderConsole } from '../../surfaces/console/render.ts';
import type { Style } from '../../surfaces/console/style.ts';
import { renderJson } from '../../surfaces/json.ts';
import { CATALOGUES } from '../../surfaces/texts/locales.ts';
import type { Log } from '../log.ts';
import { toInteraction } from './console-interaction.ts';
import { parseLine } from './parse-line.ts';

/** Where a console session reads and writes. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person is typing: gives a prompt, history and completion. */
  readonly interactive: boolean;
  readonly colours: boolean;
}

/** How a console session answers. */
export interface Manner {
  /** One line of JSON per answer instead of text. */
  readonly json: boolean;
  /** Explains every answer, as if each line said `explain:true`. */
  readonly explain: boolean;
}

/** The answer to a line. */
interface Answered extends Pick<Handled, 'answer' | 'reply'> {
  readonly explanation?: Explanation | undefined;
}

/** Answers one line as text. An empty line lists the commands. */
export function answerLine(line: string, context: Context, style: Style): string {
  return toText(run(line, context, false), context, style);
}

/** Whether the library has a sure answer to a line. */
export function isAnswered(line: string, context: Context): boolean {
  const { answer } = run(line, context, false);
  return isSure(answer) && citationsOf(answer.blocks).length > 0;
}

function toText({ answer, explanation }: Answered, context: Context, style: Style): string {
  const text = renderConsole(answer, context.locale, context.library, style);
  return explanation === undefined ? text : `${text}\n${renderExplanation(explanation, style)}`;
}

/** One line of JSON: the input, the answer, the Discord message and any explanation asked for. */
function toJson(line: string, answered: Answered, { library }: Context): string {
  const { answer, reply, explanation } = answered;
  const json = renderJson(answer, library.entities);
  return JSON.stringify({ input: line, answer: json, reply, explanation });
}

/**
 * Reads commands until the input ends. A line that fails gets an apology and is logged; the next
 * one is answered as usual.
 */
export async function runConsole(
  { input, output, interactive, colours }: Terminal,
  { json, explain }: Manner,
  context: Context,
  log: Log,
): Promise<void> {
  const style = createStyle(colours);
  const say = (line: string, answered: Answered) =>
    json ? toJson(line, answered, context) : `${toText(answered, context, style)}\n`;
  const answered = (line: string): string => {
    try {
      return say(line, run(line, context, explain));
    } catch (err) {
      log.error({ err }, 'a line was not answered');
      const reply = saySentence('error.unexpected', context.locale);
      return say(line, { answer: APOLOGY, reply });
    }
  };
  const lines = createInterface({
    input,
    ...(interactive ? { output, prompt: promptIn(context) } : {}),
    terminal: interactive,
    completer: (typed: string) => complete(typed, context),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  if (interactive) lines.prompt();
  for await (const line of lines) {
    if (!output.write(`${answered(line)}\n`)) await drained(output);
    if (interactive) lines.prompt();
  }
}

function promptIn({ locale }: Context): string {
  return `${CATALOGUES[locale].console.prompt}> `;
}

/** Completes a command by any of its names, or else an entity's name. */
export function complete(typed: string, { commands, library }: Context): [string[], string] {
  const calls = commands.flatMap(({ data }) => namesOf(data)).map((name) => `/${name} `);
  const called = calls.filter((call) => call.startsWith(typed) && call !== typed);
  const at = typed.lastIndexOf(' ') + 1;
  if (at === 0 || called.length > 0) return [called, typed];
  const word = typed.slice(at);
  const names = library.entities.all.flatMap(allNames).filter((name) => name.startsWith(word));
  return [[...new Set(names)], word];
}

export function createStyle(colours: boolean): Style {
  if (!colours) return { bold: String, dim: String, mark: (text) => `【${text}】` };
  return {
    bold: (text) => styleText('bold', text),
    dim: (text) => styleText('gray', text),
    mark: (text) => styleText(['bold', 'green'], text),
  };
}

/** A console-only option of every command that can explain its answer. */
const EXPLAIN: Option = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'explain',
  description: 'explain the answer',
};

function run(line: string, context: Context, explains: boolean): Answered {
  const invocation = parseLine(line, context.commands.map(withExplain));
  const named = invocation.name === '' ? { ...invocation, name: 'help' } : invocation;
  const { locale, commands } = context;
  const plan = planInteraction(toInteraction(named), locale, commands);
  if (plan.kind !== 'message') throw new TypeError('a command is answered with a message');
  const handled = answerRequest(plan.request, context);
  if (named.kind !== 'chat' || !(explains || named.options[EXPLAIN.name] === true)) return handled;
  const command = findCommand('chat', named.name, context.commands);
  return { ...handled, explanation: command?.explain?.(named.options, context) };
}

function withExplain(command: Command): Command {
  if (command.kind !== 'chat' || command.explain === undefined) return command;
  const options = [...(command.data.options ?? []), EXPLAIN];
  return { ...command, data: { ...command.data, options } };
}

/** Resolves when the stream accepts more, or never will again. */
function drained(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    output.once('drain', resolve);
    output.once('close', resolve);
    output.once('error', () => resolve());
  });
}
