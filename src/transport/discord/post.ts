import type { REST } from 'discord.js';
import {
  RESTJSONErrorCodes as Code,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Reply } from '../../surfaces/discord/render.ts';
import { codeOf } from './discord-errors.ts';
import type { MessageFile } from './illustrate.ts';
import { once } from './once.ts';
import { sent } from './sent-files.ts';

/** The message that is answered. */
export interface Question {
  readonly id: string;
  readonly channel: string;
}

const posted = z.object({ id: z.string() });

/**
 * Posts a reply to a message, or a plain message if that is gone. It calls nobody.
 *
 * The question's id as nonce keeps a request sent twice from being posted twice: for some minutes
 * Discord gives back the message with that nonce instead
 * (https://docs.discord.com/developers/resources/message#create-message).
 * @returns the id of the message
 */
export async function postReply(
  to: Question,
  reply: Reply,
  rest: REST,
  files: readonly MessageFile[] = [],
): Promise<string> {
  const body: RESTPostAPIChannelMessageJSONBody = {
    ...reply,
    message_reference: { message_id: to.id, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
    nonce: to.id,
    enforce_nonce: true,
  };
  const route = Routes.channelMessages(to.channel);
  return posted.parse(await once(() => rest.post(route, { body, ...sent(files) }))).id;
}

/** Shows for ten seconds, or until a message comes, that the bot is typing. */
export async function postTyping({ channel }: Question, rest: REST): Promise<void> {
  await rest.post(Routes.channelTyping(channel));
}

/** Discord's codes for a channel in which the bot may not answer, or no longer can. */
const CLOSED: readonly unknown[] = [
  Code.MissingPermissions,
  Code.MissingAccess,
  Code.UnknownChannel,
  Code.UnknownMessage,
  Code.CannotSendMessagesToThisUser,
  Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  Code.CannotReplyWithoutPermissionToReadMessageHistory,
];

/** Whether nothing that the bot posts would arrive there. */
export function isClosed(error: unknown): boolean {
  return CLOSED.includes(codeOf(error));
}
