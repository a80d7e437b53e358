import type { APIApplicationCommandAutocompleteInteraction } from 'discord-api-types/v10';
import type { CommandDefinition } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import type { Locale } from '../text/locale.ts';
import type { Plan } from './plan.ts';
import { readGiven } from './read-options.ts';

/** What someone is typing, and what stands in the other options so far. */
export function planSuggestions(
  { data }: Pick<APIApplicationCommandAutocompleteInteraction, 'data'>,
  locale: Locale,
  commands: readonly CommandDefinition[],
): Extract<Plan, { kind: 'suggestions' }> {
  const command = findCommand('chat', data.name, commands);
  const focused = data.options.find((option) => 'focused' in option && option.focused);
  if (command === undefined || focused === undefined || !('value' in focused)) {
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
