import { z } from 'zod';
import { MESSAGE_MAX } from '../check/check-message.ts';

const words = z.string().nullish();
const embed = z.object({
  title: words,
  description: words,
  fields: z.array(z.object({ name: words, value: words })).nullish(),
});

/** The readable parts of a message, or of a part of one. */
interface Written {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly z.infer<typeof embed>[] | null | undefined;
  readonly components?: readonly Written[] | null | undefined;
  /** The messages it forwards. */
  readonly message_snapshots?: readonly { readonly message: Written }[] | null | undefined;
}

const part = z.lazy(() => written);
export const written: z.ZodType<Written> = z.object({
  content: words,
  embeds: z.array(embed).nullish(),
  components: z.array(part).nullish(),
  message_snapshots: z.array(z.object({ message: part })).nullish(),
});

/**
 * The text, as written, of the message whose menu a command was chosen from; empty if it has none.
 * Forwarded messages and embeds count; buttons and pictures do not. A text over `MESSAGE_MAX` is
 * cut to one character more than that, so that the caller can tell.
 */
export function messageText(message: Written | undefined): string {
  if (message === undefined) return '';
  let text = '';
  for (const part of textsOf(message)) {
    if (!part) continue;
    text += text === '' ? part : `\n\n${part}`;
    if (text.length > MESSAGE_MAX) break;
  }
  return text.slice(0, MESSAGE_MAX + 1);
}

/** Yields texts one at a time, so that none are collected beyond the limit. */
function* textsOf(message: Written): Iterable<string | null | undefined> {
  const { content, embeds, components, message_snapshots: forwarded } = message;
  yield content;
  for (const { title, description, fields } of embeds ?? []) {
    yield title;
    yield description;
    for (const { name, value } of fields ?? []) {
      yield name;
      yield value;
    }
  }
  for (const component of components ?? []) yield* textsOf(component);
  for (const snapshot of forwarded ?? []) yield* textsOf(snapshot.message);
}
