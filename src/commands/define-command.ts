import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type {
  ChatCommand,
  ChatData,
  ChatDefinition,
  MessageCommand,
  MessageDefinition,
} from './command.ts';
import { messageLabels } from './localize.ts';

/** Every command works in servers, in direct messages, and as an app that a user installed. */
const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Defines a chat command whose `execute` gets options typed by its definition. */
export function defineChatCommand<const Data extends ChatData>(
  definition: ChatDefinition<Data>,
): ChatCommand {
  const { data } = definition;
  const whole = { type: ApplicationCommandType.ChatInput, ...data, ...EVERYWHERE };
  // Safe: options are checked against the definition before a command gets them.
  return { ...definition, kind: 'chat', data: whole } as unknown as ChatCommand;
}

export function defineMessageCommand(definition: MessageDefinition): MessageCommand {
  const labels = messageLabels(definition.key);
  const data = { type: ApplicationCommandType.Message as const, ...labels, ...EVERYWHERE };
  return { ...definition, kind: 'message', data };
}
