import type { APIMessageApplicationCommandInteractionData } from 'discord-api-types/v10';

/** What a message, or a part of one, may have to read. */
interface Written {
  readonly content?: string;
  readonly embeds?: readonly { readonly title?: string; readonly description?: string }[];
  readonly components?: readonly Written[];
  /** The messages that one forwards. */
  readonly message_snapshots?: readonly { readonly message: Written }[];
}

/**
 * The text of the message in whose menu a command was chosen, as it was written; empty if it has
 * none. What it forwards or embeds counts, buttons and pictures do not.
 */
export function messageText({
  resolved,
  target_id,
}: APIMessageApplicationCommandInteractionData): string {
  const message = resolved.messages[target_id];
  return message === undefined ? '' : textsOf(message as Written).join('\n\n');
}

function textsOf({ content, embeds, components, message_snapshots }: Written): string[] {
  return [
    content,
    ...(embeds ?? []).flatMap(({ title, description }) => [title, description]),
    ...(components ?? []).flatMap(textsOf),
    ...(message_snapshots ?? []).flatMap(({ message }) => textsOf(message)),
  ].filter((text) => text !== undefined && text !== '') as string[];
}
