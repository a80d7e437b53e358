import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import type { CommandDefinition } from '../commands/command.ts';
import type { Locale } from '../text/locale.ts';
import type { Plan } from './plan.ts';
import { planCommand, planMessage } from './plan-command.ts';
import { planControl } from './plan-control.ts';
import { planSuggestions } from './plan-suggestions.ts';

/** Plans the one response to an interaction, whichever transport brought it. */
export function planInteraction(
  interaction: APIInteraction,
  locale: Locale,
  commands: readonly CommandDefinition[],
): Plan {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return planCommand(interaction, locale, commands);
    case InteractionType.ApplicationCommandAutocomplete:
      return planSuggestions(interaction, locale, commands);
    case InteractionType.MessageComponent:
      return planControl(interaction, locale);
    default:
      return planMessage(true, { ask: 'unknown-command', name: '' }, locale);
  }
}
