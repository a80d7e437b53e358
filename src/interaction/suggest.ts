import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Context, Suggestion } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import { LIMITS } from '../surfaces/discord/limits.ts';
import { headOf } from '../text/truncate.ts';
import type { SuggestionRequest } from './request.ts';

export type Choices = readonly APIApplicationCommandOptionChoice<string>[];

/** What may be meant by what was typed so far; nothing for an option without suggestions. */
export function suggest(
  { command: name, option, typed, others, locale }: SuggestionRequest,
  context: Omit<Context, 'locale'>,
): Choices {
  const { complete = {} } = findCommand('chat', name, context.commands) ?? {};
  if (!Object.hasOwn(complete, option)) return [];
  return toChoices(complete[option]?.(typed, { ...context, locale }, others) ?? []);
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
