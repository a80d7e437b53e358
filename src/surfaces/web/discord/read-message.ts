import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../../discord/limits.ts';
import type { MessageBody } from './draw-message.ts';

const words = z.string().max(LIMITS.messageText);
const label = z.string().max(LIMITS.optionText);
const customId = z.string().max(LIMITS.customId);
const address = z.string().max(2048);
const few = <T extends z.ZodType>(schema: T) => z.array(schema).max(LIMITS.messageComponents);

const text = z.object({ type: z.literal(ComponentType.TextDisplay), content: words });
const button = z.object({
  type: z.literal(ComponentType.Button),
  style: z.literal([
    ButtonStyle.Primary,
    ButtonStyle.Secondary,
    ButtonStyle.Success,
    ButtonStyle.Danger,
  ]),
  label: label.exactOptional(),
  custom_id: customId,
  disabled: z.boolean().exactOptional(),
});
const link = z.object({
  type: z.literal(ComponentType.Button),
  style: z.literal(ButtonStyle.Link),
  label: label.exactOptional(),
  url: address,
  disabled: z.boolean().exactOptional(),
});
const option = z.object({
  label,
  value: label,
  description: label.exactOptional(),
  default: z.boolean().exactOptional(),
});
const menu = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: customId,
  placeholder: words.exactOptional(),
  options: z.array(option).max(LIMITS.menuOptions),
  disabled: z.boolean().exactOptional(),
});
const media = z.object({ url: address });
const described = { media, description: words.nullable().exactOptional() };
const thumbnail = z.object({ type: z.literal(ComponentType.Thumbnail), ...described });
const section = z.object({
  type: z.literal(ComponentType.Section),
  components: few(text),
  accessory: z.union([button, link, thumbnail]),
});
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: few(z.union([button, link, menu])),
});
const separator = z.object({
  type: z.literal(ComponentType.Separator),
  divider: z.boolean().exactOptional(),
});
const gallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  items: few(z.object(described)),
});
const container = z.object({
  type: z.literal(ComponentType.Container),
  accent_color: z.int().min(0).max(0xffffff).nullable().exactOptional(),
  components: few(z.discriminatedUnion('type', [text, section, row, separator, gallery])),
});

const message = z.object({
  flags: z.int().min(0).exactOptional(),
  components: few(
    z.discriminatedUnion('type', [container, text, section, row, separator, gallery]),
  ),
});

/** UTF-16 units of a message in JSON. Discord's limits on its parts leave the bot's far below. */
export const MESSAGE_JSON_MAX = 40_000;

/**
 * Reads a message of the bot as a form sends it back, so that anyone may have written it.
 * @returns undefined for what is no message that the bot could have sent
 */
export function readMessage(json: string): MessageBody | undefined {
  if (json.length > MESSAGE_JSON_MAX) return undefined;
  try {
    const { data } = message.safeParse(JSON.parse(json));
    const isShort = data !== undefined && textIn(data.components) <= LIMITS.messageText;
    return isShort ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Drawing takes time with the square of a text's length. */
function textIn(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    const own = 'content' in part ? part.content.length : 0;
    return sum + own + ('components' in part ? textIn(part.components) : 0);
  }, 0);
}

type Part =
  | z.infer<typeof message>['components'][number]
  | z.infer<typeof row>['components'][number];

/** Writes a message for a form to send back. */
export function writeMessage({ flags, components }: MessageBody): string {
  return JSON.stringify({ flags, components });
}
