import { InteractionType } from 'discord-api-types/v10';
import type { CommandDefinition } from '../../commands/command.ts';
import { actionOf } from '../../interaction/plan-control.ts';
import type { Usage } from '../metrics/metrics.ts';

/** What an interaction has of what was used. */
interface Received {
  readonly type: number;
  readonly data: { readonly name: string; readonly custom_id: string };
}

/** What was used, by a name that the bot gave it: anyone may send any other one. */
export function usageOf({ type, data }: Received, commands: readonly CommandDefinition[]): Usage {
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
