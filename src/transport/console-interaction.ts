import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Locale } from '../text/locale.ts';
import type { Invocation } from './parse-line.ts';

/** A typed command as the interaction that Discord would have sent for it. */
export function toInteraction({ name, options }: Invocation, locale: Locale): APIInteraction {
  const interaction: Pick<APIInteraction & { type: InteractionType.ApplicationCommand }, 'type'> & {
    locale: Locale;
    data: unknown;
  } = {
    type: InteractionType.ApplicationCommand,
    locale,
    data: {
      id: '0',
      type: ApplicationCommandType.ChatInput,
      name,
      options: Object.entries(options).map(([name, value]) => ({
        type: ApplicationCommandOptionType.String,
        name,
        value,
      })),
    },
  };
  // The console has no channel, user or token; nothing left of transport/ looks at them.
  return interaction as unknown as APIInteraction;
}
