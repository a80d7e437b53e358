import { ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandDefinition } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import { hide } from '../commands/hide.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import type { CommandUse } from './interaction.ts';
import { messageText } from './message-text.ts';
import type { Plan } from './plan.ts';
import { readOptions } from './read-options.ts';
import type { Question } from './request.ts';

/** A command is answered with a message; who sees it stands in its options. */
export function planCommand(
  { data }: Pick<CommandUse, 'data'>,
  locale: Locale,
  commands: readonly CommandDefinition[],
): Extract<Plan, { kind: 'message' }> {
  const question = readQuestion(data, commands);
  const isOpen = question.ask === 'command' && question.options[hide.name] !== true;
  return planMessage(!isOpen, question, locale);
}

function readQuestion(data: CommandUse['data'], commands: readonly CommandDefinition[]): Question {
  const { name } = data;
  if (data.type === ApplicationCommandType.ChatInput) {
    const command = findCommand('chat', name, commands);
    if (command !== undefined) {
      const options = readOptions(command.data.options ?? [], data.options ?? []);
      return { ask: 'command', name, options };
    }
  }
  if (data.type === ApplicationCommandType.Message) {
    if (findCommand('message', name, commands) !== undefined) {
      return { ask: 'message', name, text: messageText(data.resolved.messages[data.target_id]) };
    }
  }
  return { ask: 'unknown-command', name };
}

/** A new message with the answer to a question, from its n-th block on. */
export function planMessage(
  ephemeral: boolean,
  question: Question,
  locale: Locale,
  from = 0,
): Extract<Plan, { kind: 'message' }> {
  const view = { audience: ephemeral ? 'asker' : 'everyone', from } as const;
  return { kind: 'message', ephemeral, request: { question, locale, view } };
}
