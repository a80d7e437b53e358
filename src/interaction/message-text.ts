import type { APIMessageApplicationCommandInteractionData } from 'discord-api-types/v10';

/** The text of the message in whose menu a command was chosen; empty if it has none. */
export function messageText({
  resolved,
  target_id,
}: APIMessageApplicationCommandInteractionData): string {
  return resolved.messages[target_id]?.content ?? '';
}
