import {
  type APIApplicationCommandInteraction,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { Context } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import { hide } from '../commands/hide.ts';
import { messageText } from './message-text.ts';
import type { MessagePlan } from './plan.ts';
import { planMessage, unknownCommand } from './plan-answer.ts';
import { readOptions } from './read-options.ts';

/** What a command answers; who sees it stands in its options. */
export function planCommand(
  { data }: APIApplicationCommandInteraction,
  context: Context,
): MessagePlan {
  if (data.type === ApplicationCommandType.ChatInput) {
    const command = findCommand('chat', data.name, context.commands);
    if (command !== undefined) {
      const options = readOptions(command.data.options ?? [], data.options ?? []);
      const ephemeral = options[hide.name] === true;
      return planMessage(ephemeral, () => command.execute(options, context), context);
    }
  }
  if (data.type === ApplicationCommandType.Message) {
    const command = findCommand('message', data.name, context.commands);
    if (command !== undefined) {
      return planMessage(true, () => command.execute(messageText(data), context), context);
    }
  }
  return planMessage(true, () => unknownCommand(data.name, context), context);
}
