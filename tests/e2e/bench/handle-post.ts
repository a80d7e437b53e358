import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { assertValid } from './discord-error.ts';
import { apiMessage } from './discord-objects.ts';
import { type BotRequest, type BotResponse, ok, type World } from './handler.ts';
import { assertSendable, attach, messageOf, toStoredBody } from './messages.ts';
import { nothingSeen } from './seen.ts';
import { checkMessage, type MessageBody, messageBody } from './validate/check-message.ts';

/** POST /channels/{channel}/messages: the bot posts a message, perhaps as a reply. */
export async function handlePost(
  world: World,
  { body: sent, files }: BotRequest,
  channel: string,
): Promise<BotResponse> {
  const { twin, posts } = world;
  assertValid(checkMessage(MessageCreateRequestSchema, sent ?? {}, { files }));
  const body = messageBody.parse(sent ?? {});
  assertSendable(body, files);
  const nonce = body.nonce ?? undefined;
  const before = body.enforce_nonce && nonce ? posts.byNonce(String(nonce)) : undefined;
  if (before) return ok(before);
  const question = await questionOf(world, channel, body);
  const stored = toStoredBody({ ...body, message_reference: referenceTo(question, world) });
  const made = messageOf(await twin.request('POST', `/channels/${channel}/messages`, stored));
  const type = question ? MessageType.Reply : MessageType.Default;
  await twin.discord.prisma.message.update({ where: { id: made.id }, data: { type } });
  const seen = nothingSeen();
  Object.assign(seen, { body, files });
  seen.message = apiMessage.parse({
    ...(await attach(twin, made, body, files)),
    type,
    mentions: question && callsAuthor(body) ? [question.author] : [],
    ...(nonce === undefined ? {} : { nonce }),
  });
  posts.made(seen, question?.id);
  return ok(seen.message);
}

/** The message replied to; none if it is gone and the bot minds that as little as we do. */
async function questionOf(
  { twin }: World,
  channel: string,
  { message_reference: reference }: MessageBody,
): Promise<APIMessage | undefined> {
  if (!reference) return undefined;
  const path = `/channels/${channel}/messages/${reference.message_id}`;
  const found = await twin.request('GET', path);
  if (found.status === 200) return messageOf(found);
  const code = 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE';
  const problem = { path: ['message_reference'], code, message: 'Unknown message' };
  assertValid(reference.fail_if_not_exists === false ? [] : [problem]);
  return undefined;
}

function referenceTo(question: APIMessage | undefined, { guilds }: World) {
  if (question === undefined) return undefined;
  const { id: message_id, channel_id } = question;
  const guild = guilds.find(({ channelId }) => channelId === channel_id);
  return { type: 0, message_id, channel_id, ...(guild && { guild_id: guild.guildId }) };
}

/** Discord calls the author of the message replied to, unless it is told whom to call. */
function callsAuthor({ allowed_mentions: allowed }: MessageBody): boolean {
  return allowed ? allowed.replied_user === true : true;
}
