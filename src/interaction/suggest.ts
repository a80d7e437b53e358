import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import type { Context, Suggestion } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import { LIMITS } from '../surfaces/discord/limits.ts';
import { headOf } from '../text/truncate.ts';
import { readGiven } from './read-options.ts';

export type Choices = readonly APIApplicationCommandOptionChoice<string>[];

/** What may be meant by what was typed so far; nothing for an option without suggestions. */
export function suggest(
  { data }: APIApplicationCommandAutocompleteInteraction,
  context: Context,
): Choices {
  const command = findCommand('chat', data.name, context.commands);
  const focused = data.options.find((option) => 'focused' in option && option.focused);
  if (command === undefined || focused === undefined || !('value' in focused)) return [];
  const { complete = {} } = command;
  if (!Object.hasOwn(complete, focused.name)) return [];
  const others = data.options.filter((option) => option !== focused);
  const given = readGiven(command.data.options ?? [], others);
  return toChoices(complete[focused.name]?.(String(focused.value), context, given) ?? []);
}

/** So many that Discord takes them, each within its limits, none twice and none empty. */
export function toChoices(suggestions: readonly Suggestion[]): Choices {
  const choices: APIApplicationCommandOptionChoice<string>[] = [];
  const [names, values] = [new Set<string>(), new Set<string>()];
  for (const suggestion of suggestions) {
    const name = clip(suggestion.name);
    const value = clip(suggestion.value);
    if (name === '' || value === '' || names.has(name) || values.has(value)) continue;
    if (choices.length === LIMITS.choices) break;
    names.add(name);
    values.add(value);
    choices.push({ name, value });
  }
  return choices;
}

/** Cut where a character ends as readers see it; half a surrogate pair is no text. */
function clip(text: string): string {
  return headOf(text.toWellFormed().trim(), LIMITS.choiceText).trim();
}
