import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { OptionValues } from '../../commands/command.ts';
import type { CommandUse } from '../../interaction/interaction.ts';
import type { Invocation } from './parse-line.ts';

/** Turns a typed command into the interaction Discord would have sent for it. */
export function toInteraction(invocation: Invocation): CommandUse {
  const type = InteractionType.ApplicationCommand;
  const { name } = invocation;
  if (invocation.kind === 'message') return { type, data: messageData(name, invocation.text) };
  const options = typedOptions(invocation.options);
  return { type, data: { type: ApplicationCommandType.ChatInput, name, options } };
}

/** Options as Discord sends them. */
export function typedOptions(values: OptionValues) {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : { type: typeOf(value), name, value },
  );
}

function typeOf(value: string | boolean | number): ApplicationCommandOptionType {
  switch (typeof value) {
    case 'string':
      return ApplicationCommandOptionType.String;
    case 'boolean':
      return ApplicationCommandOptionType.Boolean;
    case 'number':
      return ApplicationCommandOptionType.Integer;
  }
}

function messageData(name: string, content: string) {
  const [type, target_id] = [ApplicationCommandType.Message as const, '0'];
  return { type, name, target_id, resolved: { messages: { [target_id]: { content } } } };
}
