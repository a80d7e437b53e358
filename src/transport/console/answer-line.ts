import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type AnswerKind, isSure } from '../../answer/answer.ts';
import { citationsOf } from '../../answer/blocks.ts';
import type { Topic } from '../../answer/topic.ts';
import type { Explanation } from '../../ask/explain-question.ts';
import type { Command, Context, Option } from '../../commands/command.ts';
import { findCommand } from '../../commands/find-command.ts';
import { nearestCommand } from '../../commands/nearest-command.ts';
import { answerRequest, type Handled } from '../../interaction/answer-request.ts';
import { planInteraction } from '../../interaction/plan-interaction.ts';
import type { AnswerRequest } from '../../interaction/request.ts';
import { CATALOGUES } from '../../surfaces/texts/locales.ts';
import { toInteraction } from './console-interaction.ts';
import { type Invocation, parseLine } from './parse-line.ts';

/** The answer to a line. */
export interface Answered extends Pick<Handled, 'answer' | 'reply' | 'topic'> {
  readonly explanation?: Explanation | undefined;
  /** A question for whoever mistyped a command: was it that one? */
  readonly meant?: string | undefined;
}

/** How to answer. */
export interface Asking {
  /** Explains every answer, as if each line said `explain:true`. */
  readonly explain: boolean;
  /** What the last answer was about. */
  readonly after?: Topic | undefined;
}

/** Kinds of answers that a question may get because its first word is the name of a command. */
const MISREAD: ReadonlySet<AnswerKind> = new Set([
  'empty',
  'unknown-name',
  'not-comparable',
  'unclear-date',
  'unclear-filter',
  'source-gone',
]);

/** Answers one line. An empty line lists the commands. */
export function answerLine(line: string, context: Context, asking: Asking): Answered {
  const { commands } = context;
  const read = parseLine(line, commands.map(withExplain));
  if (read.kind === 'message') return handle(read, context);
  const invocation = read.name === '' ? { ...read, name: 'help' } : read;
  if (findCommand('chat', invocation.name, commands) === undefined) {
    return { ...handle(invocation, context), meant: askMeant(invocation.name, context) };
  }
  if (invocation.how === 'text') return answerText(invocation, context, asking);
  const handled = handle(invocation, context);
  if (invocation.how === 'name' && MISREAD.has(handled.answer.kind)) {
    const question = { ...invocation, name: 'ask', options: { question: line.trim() } };
    const answered = answerText(question, context, asking);
    if (isAnswer(answered)) return answered;
  }
  return explained(handled, invocation, context, asking);
}

/** The terminal would obey control characters. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu;

function askMeant(typed: string, { commands, locale }: Context): string | undefined {
  const meant = nearestCommand(typed, commands, locale);
  if (meant === undefined) return undefined;
  const names = { typed: `/${typed.replace(CONTROL, '')}`, meant: `/${meant}` };
  return CATALOGUES[locale].console.meant.replace(/\{(typed|meant)\}/g, (_, name) =>
    name === 'typed' ? names.typed : names.meant,
  );
}

/** Whether an answer is sure and cites something. */
export function isAnswer({ answer }: Pick<Answered, 'answer'>): boolean {
  return isSure(answer) && citationsOf(answer.blocks).length > 0;
}

type ChatInvocation = Extract<Invocation, { kind: 'chat' }>;

/** Answers what is just said, which may follow an answer. */
function answerText(invocation: ChatInvocation, context: Context, asking: Asking): Answered {
  const { after } = asking;
  const text = String(invocation.options['question'] ?? '');
  const said = { ask: 'said' as const, text, ...(after === undefined ? {} : { after }) };
  const request = { ...requestOf(invocation, context), target: said };
  return explained(answerRequest(request, context), invocation, context, asking);
}

function handle(invocation: Invocation, context: Context): Handled {
  return answerRequest(requestOf(invocation, context), context);
}

function requestOf(invocation: Invocation, { locale, commands }: Context): AnswerRequest {
  const plan = planInteraction(toInteraction(invocation), locale, commands);
  if (plan.kind !== 'message') throw new TypeError('a command is answered with a message');
  return plan.request;
}

function explained(
  handled: Handled,
  { name, options }: ChatInvocation,
  context: Context,
  { explain }: Asking,
): Answered {
  if (!(explain || options[EXPLAIN.name] === true)) return handled;
  const command = findCommand('chat', name, context.commands);
  return { ...handled, explanation: command?.explain?.(options, context) };
}

/** A console-only option of every command that can explain its answer. */
const EXPLAIN: Option = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'explain',
  description: 'explain the answer',
};

function withExplain(command: Command): Command {
  if (command.kind !== 'chat' || command.explain === undefined) return command;
  const options = [...(command.data.options ?? []), EXPLAIN];
  return { ...command, data: { ...command.data, options } };
}
