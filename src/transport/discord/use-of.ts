import { InteractionType } from 'discord-api-types/v10';
import type { CommandDefinition } from '../../commands/command.ts';
import { actionOf } from '../../interaction/plan-control.ts';
import type { Use } from '../metrics/metrics.ts';
import type { Envelope } from './respond.ts';

/** What was used, by a name that the bot gave it: anyone may send any other one. */
export function useOf(
  { type, data }: Pick<Envelope, 'type' | 'data'>,
  commands: readonly CommandDefinition[],
): Use {
  const command = commands.find((each) => each.data.name === data.name)?.data.name ?? 'other';
  switch (type) {
    case InteractionType.ApplicationCommand:
      return { type: 'command', name: command };
    case InteractionType.ApplicationCommandAutocomplete:
      return { type: 'suggestions', name: command };
    case InteractionType.MessageComponent:
      return { type: 'control', name: actionOf(data)?.action ?? 'other' };
    default:
      return { type: 'other', name: 'other' };
  }
}
