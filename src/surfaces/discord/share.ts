import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { isFileName } from '../pictures/picture.ts';
import type { Locale } from '../texts/locales.ts';
import { createSpeaker, type LibraryWords, type Speaker } from '../texts/say.ts';
import { drawControl } from './control.ts';
import { deletion } from './controls.ts';
import { type Action, formatCustomId, parseCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { display } from './lay-out.ts';
import { isPassageLink } from './links.ts';
import { type Reply, replyOf } from './render.ts';

// The shape of the bot's own messages, without what Discord adds (numbers, defaults).
const text = z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string() });
const button = z.object({
  type: z.literal(ComponentType.Button),
  style: z.literal(ButtonStyle.Secondary),
  label: z.string(),
  custom_id: z.string(),
});
const link = z.object({
  type: z.literal(ComponentType.Button),
  style: z.literal(ButtonStyle.Link),
  label: z.string(),
  url: z.string().refine(isPassageLink),
});
const option = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string().exactOptional(),
});
const menu = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: z.literal(formatCustomId({ action: 'open' })),
  placeholder: z.string(),
  options: z.array(option),
});
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.union([z.tuple([menu]), z.array(z.discriminatedUnion('style', [button, link]))]),
});
const separator = z.object({ type: z.literal(ComponentType.Separator) });
const gallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  items: z.tuple([
    z.object({
      media: z.object({ url: z.string().refine((url) => nameIn(url) !== undefined) }),
      description: z.string().nullish(),
    }),
  ]),
});
const container = z.object({
  type: z.literal(ComponentType.Container),
  accent_color: z.number(),
  components: z.array(z.discriminatedUnion('type', [text, separator, gallery, row])),
});
const message = z.tuple([container]);

type Button = z.infer<typeof button> | z.infer<typeof link>;
type Row = z.infer<typeof row>;
type Part = z.infer<typeof container>['components'][number];

/** Controls that do the same for everyone. */
const KEPT: ReadonlySet<Action['action']> = new Set(['source', 'more', 'near', 'page']);

/**
 * Turns a message that only one person sees into one for the channel: drops the controls that make
 * no sense there, and its picture, whose file is not for others; adds who shared it.
 * @returns undefined for a message whose shape is not the bot's
 */
export function renderShared(
  sent: Sent,
  userId: string,
  locale: Locale,
  lexicon: LibraryWords,
): Reply | undefined {
  const speaker = createSpeaker(locale, lexicon, escapeMarkdown);
  const sharer = speaker.say('shared.by').replace('{user}', `<@${userId}>`);
  return forAll(sent, speaker, [display(sharer)]);
}

/** The picture in a message that Discord sent, by the name of its file. */
export interface SentPicture {
  readonly name: string;
  readonly description: string;
}

/** The bot's own picture in such a message. Discord keeps the file somewhere else under its name. */
export function sentPicture({ components }: Sent): SentPicture | undefined {
  const parts = message.safeParse(components).data?.[0].components ?? [];
  const [item] = parts.flatMap((part) =>
    part.type === ComponentType.MediaGallery ? part.items : [],
  );
  const name = item && nameIn(item.media.url);
  return name === undefined ? undefined : { name, description: item?.description ?? '' };
}

/** The name of the bot's own picture: of its file, or in the address that the website has it under. */
function nameIn(url: string): string | undefined {
  const [path = '', query = ''] = url.split('?');
  const version = new URLSearchParams(query).get('v');
  return [path.split('/').at(-1) ?? '', `${version}.png`].find(isFileName);
}

/** The same for a message that all see, although it was meant for one person. */
export function renderSeen(sent: Sent, locale: Locale, lexicon: LibraryWords): Reply | undefined {
  return forAll(sent, createSpeaker(locale, lexicon, escapeMarkdown), []);
}

/** A message, perhaps not of the bot. */
interface Sent {
  readonly components?: unknown;
}

function forAll(
  { components }: Sent,
  speaker: Speaker,
  below: readonly APIComponentInContainer[],
): Reply | undefined {
  const parsed = message.safeParse(components);
  if (!parsed.success) return undefined;
  const [{ accent_color, components: parts }] = parsed.data;
  const last = parts.at(-1);
  const buttons = last === undefined ? [] : buttonsOf(last);
  const content = buttons.length === 0 ? parts : parts.slice(0, -1);
  const kept = [...buttons.filter(isKept), drawControl(deletion(speaker))];
  return replyOf(
    [...content.flatMap(keep), ...below, { type: ComponentType.ActionRow, components: kept }],
    accent_color,
  );
}

function buttonsOf(part: Part): Button[] {
  if (part.type !== ComponentType.ActionRow) return [];
  return part.components.flatMap((each) => (each.type === ComponentType.Button ? each : []));
}

function keep(part: Part): APIComponentInContainer[] {
  if (part.type === ComponentType.MediaGallery) return [];
  return part.type === ComponentType.ActionRow ? keepIn(part) : [part];
}

function keepIn({ type, components }: Row): APIComponentInContainer[] {
  const [first] = components;
  if (first?.type === ComponentType.StringSelect) {
    const options = first.options.filter(({ value }) => opens(value));
    return options.length === 0 ? [] : [{ type, components: [{ ...first, options }] }];
  }
  const kept = buttonsOf({ type, components }).filter(isKept);
  return kept.length === 0 ? [] : [{ type, components: kept }];
}

function isKept(control: Button): boolean {
  if (control.style === ButtonStyle.Link) return true;
  const action = parseCustomId(control.custom_id);
  return action !== undefined && KEPT.has(action.action);
}

function opens(value: string): boolean {
  return parseCustomId(value)?.action === 'source';
}
