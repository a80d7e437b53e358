import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Locale } from '../../surfaces/texts/locales.ts';
import type { Invocation } from './parse-line.ts';

/** A typed command as the interaction that Discord would have sent for it. */
export function toInteraction(invocation: Invocation, locale: Locale): APIInteraction {
  const { name } = invocation;
  const data =
    invocation.kind === 'chat' ? chatData(invocation.options) : messageData(invocation.text);
  const interaction = {
    type: InteractionType.ApplicationCommand,
    locale,
    data: { id: '0', name, ...data },
  };
  // The console has no channel, user or token; nothing left of transport/ needs them to answer.
  return interaction as unknown as APIInteraction;
}

type Options = Extract<Invocation, { kind: 'chat' }>['options'];

function chatData(options: Options) {
  const given = Object.entries(options).map(([name, value]) => ({
    type: TYPE_OF[typeof value],
    name,
    value,
  }));
  return { type: ApplicationCommandType.ChatInput, options: given };
}

const TYPE_OF: Partial<Record<string, ApplicationCommandOptionType>> = {
  string: ApplicationCommandOptionType.String,
  boolean: ApplicationCommandOptionType.Boolean,
  number: ApplicationCommandOptionType.Integer,
};

function messageData(content: string) {
  const target_id = '0';
  return {
    type: ApplicationCommandType.Message,
    target_id,
    resolved: { messages: { [target_id]: { content } } },
  };
}
