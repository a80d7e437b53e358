import { ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandDefinition } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import { hide } from '../commands/hide.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import type { CommandUse } from './interaction.ts';
import { messageText } from './message-text.ts';
import type { Plan } from './plan.ts';
import { readOptions } from './read-options.ts';
import type { RequestTarget } from './request.ts';

/** Plans a message as the answer to a command; its options say who sees it. */
export function planCommand(
  { data }: Pick<CommandUse, 'data'>,
  locale: Locale,
  commands: readonly CommandDefinition[],
): Extract<Plan, { kind: 'message' }> {
  const target = readTarget(data, commands);
  const isOpen = target.ask === 'command' && target.options[hide.name] !== true;
  return planMessage(!isOpen, target, locale);
}

function readTarget(
  data: CommandUse['data'],
  commands: readonly CommandDefinition[],
): RequestTarget {
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

/** Plans a new message with the answer to a request, showing the page with block `from`. */
export function planMessage(
  ephemeral: boolean,
  target: RequestTarget,
  locale: Locale,
  from = 0,
): Extract<Plan, { kind: 'message' }> {
  const view = { audience: ephemeral ? 'asker' : 'everyone', from } as const;
  return { kind: 'message', ephemeral, request: { target, locale, view } };
}
