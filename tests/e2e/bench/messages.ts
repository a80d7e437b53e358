import type { APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import { withComponentIds } from './components.ts';
import { DiscordError, emptyMessage, tooLarge } from './discord-error.ts';
import { apiMessage } from './discord-objects.ts';
import { newId } from './ids.ts';
import type { SentFile } from './read-body.ts';
import type { Twin, TwinResponse } from './twin.ts';
import { isEmptyMessage, type MessageBody } from './validate/check-message.ts';
import { FLAG, MESSAGE } from './validate/limits.ts';

/** The body as the twin shall store it: complete, so that nothing is left to its defaults. */
export function toStoredBody(body: MessageBody, existing?: APIMessage): MessageBody {
  const settable = FLAG.suppressEmbeds | FLAG.componentsV2;
  const flags = existing
    ? ((existing.flags ?? 0) & ~FLAG.loading) | ((body.flags ?? 0) & settable)
    : (body.flags ?? 0);
  return {
    ...(body.content === undefined && existing ? {} : { content: body.content ?? '' }),
    ...(body.embeds === undefined && existing ? {} : { embeds: body.embeds ?? [] }),
    ...(body.components === undefined && existing
      ? {}
      : { components: withComponentIds(body.components ?? []) }),
    ...(body.message_reference === undefined ? {} : { message_reference: body.message_reference }),
    ...(body.tts === undefined ? {} : { tts: body.tts }),
    flags,
  };
}

/** Refuses what is too large or shows nothing. */
export function assertSendable(
  body: MessageBody,
  files: readonly SentFile[],
  existing?: APIMessage,
): void {
  if (files.some(({ data }) => data.length > MESSAGE.fileBytes)) throw tooLarge();
  if (isEmptyMessage(body, { existing, files })) throw emptyMessage();
}

/** Gives a stored message its attachments; the twin has a column for them but no way in. */
export async function attach(
  twin: Twin,
  message: APIMessage,
  body: MessageBody,
  files: readonly SentFile[],
): Promise<APIMessage> {
  const listed = body.attachments;
  const before = (message.attachments ?? []).filter(
    ({ id }) => !listed || listed.some((item) => String(item.id) === id),
  );
  const added = files.map(({ index, name, contentType, data }) => {
    const id = newId();
    const described = listed?.find((item) => String(item.id) === index);
    const url = `https://cdn.discordapp.com/attachments/${message.channel_id}/${id}/${name}`;
    return { ...described, id, filename: name, content_type: contentType, size: data.length, url };
  });
  if (added.length === 0 && before.length === message.attachments.length) return message;
  const attachments = [...before, ...added];
  await twin.discord.prisma.message.update({
    where: { id: message.id },
    data: { attachments: JSON.stringify(attachments) },
  });
  return apiMessage.parse({ ...message, attachments });
}

const refusal = z.object({ code: z.number(), message: z.string() });

/** The twin's answer as a value, or its error as Discord's. */
export function messageOf({ status, body }: TwinResponse): APIMessage {
  if (status < 300) return apiMessage.parse(body);
  const { code, message } = refusal.parse(body);
  throw new DiscordError(status, code, message);
}
