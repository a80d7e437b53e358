import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import type { Context } from '../commands/command.ts';
import type { Plan } from './plan.ts';
import { planMessage, unknownCommand } from './plan-answer.ts';
import { planCommand } from './plan-command.ts';
import { planControl } from './plan-control.ts';
import { suggest } from './suggest.ts';

/** Plans the one response to an interaction, whichever transport brought it. */
export function handle(interaction: APIInteraction, context: Context): Plan {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return planCommand(interaction, context);
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: 'suggestions', run: () => suggest(interaction, context) };
    case InteractionType.MessageComponent:
      return planControl(interaction, context);
    default:
      return planMessage(true, () => unknownCommand('', context), context);
  }
}
