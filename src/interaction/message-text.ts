import type { APIMessageApplicationCommandInteractionData } from 'discord-api-types/v10';
import { MESSAGE_MAX } from '../check/check-message.ts';

/** What a message, or a part of one, may have to read. */
interface Written {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Written[];
  /** The messages that one forwards. */
  readonly message_snapshots?: readonly { readonly message: Written }[];
}

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name?: string; readonly value?: string }[];
}

/**
 * The text of the message in whose menu a command was chosen, as it was written; empty if it has
 * none. What it forwards or embeds counts, buttons and pictures do not. Of what is longer than is
 * read so much comes back that this can be told.
 */
export function messageText({
  resolved,
  target_id,
}: APIMessageApplicationCommandInteractionData): string {
  const message = resolved.messages[target_id];
  if (message === undefined) return '';
  let text = '';
  for (const part of textsOf(message as Written)) {
    if (part === undefined || part === '') continue;
    text += text === '' ? part : `\n\n${part}`;
    if (text.length > MESSAGE_MAX) break;
  }
  return text.slice(0, MESSAGE_MAX + 1);
}

/** One by one, so that what is not read is not gathered. */
function* textsOf(message: Written): Iterable<string | undefined> {
  const { content, embeds = [], components = [], message_snapshots: forwarded = [] } = message;
  yield content;
  for (const { title, description, fields = [] } of embeds) {
    yield title;
    yield description;
    for (const { name, value } of fields) {
      yield name;
      yield value;
    }
  }
  for (const component of components) yield* textsOf(component);
  for (const snapshot of forwarded) yield* textsOf(snapshot.message);
}
