import { InteractionType } from 'discord-api-types/v10';
import type { CommandDefinition } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import { parseCustomId } from '../surfaces/discord/custom-id.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import type { Interaction, Typing } from './interaction.ts';
import type { Plan } from './plan.ts';
import { planCommand, planMessage } from './plan-command.ts';
import { planControl } from './plan-control.ts';
import { readGiven } from './read-options.ts';

/** Plans the one response to an interaction, whichever transport brought it. */
export function planInteraction(
  interaction: Interaction,
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
    case 'unknown':
      return planMessage(true, { ask: 'unknown-command', name: '' }, locale);
  }
}

/** Plans suggestions from what someone is typing and the other options so far. */
function planSuggestions(
  { data }: Pick<Typing, 'data'>,
  locale: Locale,
  commands: readonly CommandDefinition[],
): Extract<Plan, { kind: 'suggestions' }> {
  const command = findCommand('chat', data.name, commands);
  const focused = data.options.find((option) => option.focused);
  if (command === undefined || focused?.value === undefined) {
    return { kind: 'suggestions', request: undefined };
  }
  const others = readGiven(
    command.data.options ?? [],
    data.options.filter((option) => option !== focused),
  );
  const [option, typed] = [focused.name, String(focused.value)];
  return {
    kind: 'suggestions',
    request: { command: data.name, option, typed, others, locale },
  };
}

/**
 * Whether an interaction counts towards the cooldown. Searches, posts to the channel and page turns
 * (which make the whole answer again) do. Suggestions come with every letter typed, and the other
 * controls look something up for one person: they cost little and disturb no one.
 */
export function isCharged(interaction: Interaction): boolean {
  if (interaction.type === InteractionType.ApplicationCommand) return true;
  if (interaction.type !== InteractionType.MessageComponent) return false;
  const action = parseCustomId(interaction.data.custom_id)?.action;
  return action === 'share' || action === 'page';
}
