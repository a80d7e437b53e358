import { MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import { MESSAGE_MAX } from '../check/check-message.ts';
import { cutText } from '../text/cut-text.ts';

const user = z.object({
  id: z.string(),
  bot: z.boolean().optional(),
  system: z.boolean().optional(),
});

/** The part of a new message that is read, from Discord's MESSAGE_CREATE. */
const message = z.object({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  type: z.number(),
  content: z.string(),
  author: user,
  webhook_id: z.string().optional(),
  mentions: z.array(user),
  /** The message replied to: missing if Discord did not look for it, null if it is gone. */
  referenced_message: z
    .object({
      id: z.string(),
      author: user,
      interaction_metadata: z.object({ id: z.string(), user }).optional(),
    })
    .nullish(),
});

/** A message that someone sent to the bot. */
export interface Said {
  readonly id: string;
  readonly channel: string;
  /** Missing in a direct message. */
  readonly guild?: string | undefined;
  readonly person: string;
  /**
   * As typed, without the bot's mention and a command typed before it, and cut if it is very long.
   * Empty if there is nothing else or Discord blanked it.
   */
  readonly text: string;
  readonly isReply: boolean;
  /**
   * The answer replied to: the id of the bot's message or, if that answers a command or a control,
   * of the interaction. Missing if it is someone else's message.
   */
  readonly answer?: string | undefined;
}

type Message = z.infer<typeof message>;

/** A command typed as text: Discord sends it as one only if it is picked from the list. */
const TYPED_COMMAND = /^\/[\p{L}\p{N}_-]{1,32}(?=\s|$)/u;

const SAID_BY_PEOPLE: readonly number[] = [MessageType.Default, MessageType.Reply];

/**
 * Reads a new message if it is meant for the bot: a direct message, one that mentions the bot (as a
 * reply to it does, unless its author turned that off), or a reply to the answer to one's own
 * command. Discord gives the words of the first two without the privileged intent
 * (https://docs.discord.com/developers/gateway/you-might-not-need-a-privileged-intent); it never
 * takes the third for a mention and blanks it.
 * @param bot the bot's user id
 * @returns undefined for all other messages, those of bots and webhooks, and malformed ones
 */
export function readSaid(sent: unknown, bot: string): Said | undefined {
  const { data } = message.safeParse(sent);
  if (data === undefined || !isByPerson(data) || !isForBot(data, bot)) return undefined;
  const { id, channel_id, guild_id, type, content, author, referenced_message: to } = data;
  const ownMentions = [`<@${bot}>`, `<@!${bot}>`];
  const whole = ownMentions.reduce((all, mention) => all.replaceAll(mention, ' '), content);
  const { text } = cutText(whole.trim().replace(TYPED_COMMAND, ''), MESSAGE_MAX);
  return {
    id,
    channel: channel_id,
    guild: guild_id,
    person: author.id,
    text: text.trim(),
    isReply: type === MessageType.Reply,
    answer: to?.author.id === bot ? (to.interaction_metadata?.id ?? to.id) : undefined,
  };
}

function isByPerson({ type, author, webhook_id }: Message): boolean {
  const isMachine = author.bot === true || author.system === true || webhook_id !== undefined;
  return !isMachine && SAID_BY_PEOPLE.includes(type);
}

function isForBot({ guild_id, mentions, author, referenced_message: to }: Message, bot: string) {
  if (guild_id === undefined || mentions.some(({ id }) => id === bot)) return true;
  return to?.author.id === bot && to.interaction_metadata?.user.id === author.id;
}
