import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Locale } from '../texts/locales.ts';
import { createSpeaker, type LibraryWords } from '../texts/say.ts';
import { drawControl } from './control.ts';
import { deletion } from './controls.ts';
import { type Action, parseCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { display } from './lay-out.ts';
import { type Reply, replyOf } from './render.ts';

// The shape of the bot's own messages, without what Discord adds (numbers, defaults).
const text = z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string() });
const button = z.object({
  type: z.literal(ComponentType.Button),
  style: z.literal(ButtonStyle.Secondary),
  label: z.string(),
  custom_id: z.string(),
});
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.array(button),
});
const section = z.object({
  type: z.literal(ComponentType.Section),
  components: z.array(text),
  accessory: button,
});
const separator = z.object({ type: z.literal(ComponentType.Separator) });
const container = z.object({
  type: z.literal(ComponentType.Container),
  accent_color: z.number(),
  components: z.array(z.discriminatedUnion('type', [text, section, separator, row])),
});
const message = z.tuple([container]);

/** Controls that do the same for everyone. */
const KEPT: ReadonlySet<Action['action']> = new Set(['source', 'more', 'near', 'page']);

/**
 * Turns a message that only one person sees into one for the channel: drops the controls that make
 * no sense there, and adds who shared it.
 * @returns undefined for a message whose shape is not the bot's
 */
export function renderShared(
  { components }: { readonly components?: unknown },
  userId: string,
  locale: Locale,
  lexicon: LibraryWords,
): Reply | undefined {
  const parsed = message.safeParse(components);
  if (!parsed.success) return undefined;
  const speaker = createSpeaker(locale, lexicon, escapeMarkdown);
  const [{ accent_color, components: parts }] = parsed.data;
  const last = parts.at(-1);
  const [content, controls] =
    last?.type === ComponentType.ActionRow ? [parts.slice(0, -1), last.components] : [parts, []];
  const sharer = speaker.say('shared.by').replace('{user}', `<@${userId}>`);
  const kept = [...controls.filter(isKept), drawControl(deletion(speaker))];
  return replyOf(
    [
      ...content.flatMap((part) => (part.type === ComponentType.ActionRow ? keepIn(part) : [part])),
      display(`-# ${sharer}`),
      { type: ComponentType.ActionRow, components: kept },
    ],
    accent_color,
  );
}

function keepIn({ type, components }: z.infer<typeof row>): APIComponentInContainer[] {
  const kept = components.filter(isKept);
  return kept.length === 0 ? [] : [{ type, components: kept }];
}

function isKept({ custom_id }: Pick<APIButtonComponentWithCustomId, 'custom_id'>): boolean {
  const action = parseCustomId(custom_id);
  return action !== undefined && KEPT.has(action.action);
}
