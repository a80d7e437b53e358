import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Context, Suggestion } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import { LIMITS } from '../surfaces/discord/limits.ts';
import { headOf } from '../text/truncate.ts';
import type { SuggestionRequest } from './request.ts';

export type Choices = readonly APIApplicationCommandOptionChoice<string>[];

/** Suggestions for what was typed so far; none for an option without them. */
export function suggest(
  { command: name, option, typed, others, locale }: SuggestionRequest,
  context: Omit<Context, 'locale'>,
): Choices {
  const { complete = {} } = findCommand('chat', name, context.commands) ?? {};
  if (!Object.hasOwn(complete, option)) return [];
  return toChoices(complete[option]?.(typed, { ...context, locale }, others) ?? []);
}

/** Makes suggestions fit Discord's limits and drops empty ones and duplicates. */
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

/** Cuts between grapheme clusters; Discord refuses lone surrogates. */
function clip(text: string): string {
  return headOf(text.toWellFormed().trim(), LIMITS.choiceText).trim();
}
