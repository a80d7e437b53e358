import { type APIMessage, type APIUser, ChannelType, MessageType } from 'discord-api-types/v10';
import { newId } from './ids.ts';
import type { Interactions } from './interactions.ts';
import type { People } from './people.ts';
import { type GuildPlace, type Persona, placeOf } from './persona.ts';
import type { Posts, Traits } from './posts.ts';
import type { Seen } from './seen.ts';
import type { Twin } from './twin.ts';
import { until } from './until.ts';

/** A message that somebody wrote, and what the bot replies to it. */
export interface Posted {
  readonly message: APIMessage;
  /** The bot's replies so far. */
  readonly replies: readonly Seen[];
  /** The first reply, as soon as there is one. */
  answer(): Promise<Seen>;
}

/** How a message is not just a person's words. */
export interface Manner {
  readonly by?: 'bot' | 'webhook';
  /** Discord's type of the message, if it is one of the system's. */
  readonly type?: MessageType;
}

/** What a person can write. Text may have mentions: `<@id>`, `<@&role>`, `@everyone`. */
export interface Speech {
  /** Writes into the channel of the persona, which is the direct one with `context: 'botDm'`. */
  say(text: string, how?: Manner): Promise<Posted>;
  /** The same, after a mention of the bot. */
  mention(text: string, how?: Manner): Promise<Posted>;
  /** Replies to a message; `ping` as Discord's switch beside it, on by default. */
  reply(
    to: APIMessage | Seen | Posted,
    text: string,
    how?: Manner & { ping?: boolean },
  ): Promise<Posted>;
  /** Writes to the bot directly, wherever else the persona is. */
  dm(text: string): Promise<Posted>;
  edit(posted: Posted, text: string): Promise<void>;
  unsay(posted: Posted): Promise<void>;
}

export interface SpeechWorld {
  readonly applicationId: string;
  readonly twin: Twin;
  readonly people: People;
  readonly interactions: Interactions;
  readonly posts: Posts;
  readonly guilds: readonly GuildPlace[];
}

/** Makes the voice of one persona. */
export function createSpeech(world: SpeechWorld, persona: Persona): Speech {
  const { applicationId, twin, people, interactions, posts, guilds } = world;
  const bot = userOf(applicationId, 'yinzheng', true);

  async function write(channelId: string, content: string, traits: Partial<Traits>, how: Manner) {
    const author = await people.user(persona.name);
    const to = traits.referenced_message;
    const written = { channelId, userId: author.id, content };
    const message = await twin.discord.simulateUserMessage({
      ...written,
      ...(to ? { messageReference: { message_id: to.id, channel_id: channelId } } : {}),
    });
    // Known before the event is: that has to come over the line first.
    posts.describe(message.id, {
      type: MessageType.Default,
      ...traits,
      ...(how.type === undefined ? {} : { type: how.type }),
      ...authorOf(how, author),
      mentions: uniqueById([...(traits.mentions ?? []), ...mentionsIn(content)]),
      mention_everyone: /@(?:everyone|here)\b/.test(content),
      mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id),
    });
    return postedOf(message);
  }

  const mentionsIn = (content: string) =>
    [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) =>
      id === applicationId ? bot : userOf(id, 'somebody', false),
    );

  const postedOf = (message: APIMessage): Posted => ({
    message,
    replies: posts.repliesTo(message.id),
    answer: async () => {
      const replies = posts.repliesTo(message.id);
      await until(() => replies.length > 0, `a reply to "${message.content}"`);
      const [first] = replies;
      if (first === undefined) throw new Error('The reply is gone');
      return first;
    },
  });

  /** Discord never takes a reply to the answer to a command for a mention of the bot. */
  const pingedBy = ({ id, author }: APIMessage, ping: boolean): APIUser[] =>
    ping && interactions.byMessage(id) === undefined ? [author] : [];

  const say = async (text: string, how: Manner = {}) =>
    write((await placeOf(persona, people, guilds)).channelId, text, {}, how);

  return {
    say,
    mention: (text, how) => say(`<@${applicationId}> ${text}`.trim(), how),
    reply: async (on, text, { ping = true, ...how } = {}) => {
      const to = messageOf(on);
      const { status } = await twin.request('GET', `/channels/${to.channel_id}/messages/${to.id}`);
      const referenced = status === 200 ? interactions.decorate(to) : null;
      const traits = { type: MessageType.Reply, mentions: pingedBy(to, ping) };
      return write(to.channel_id, text, { ...traits, referenced_message: referenced }, how);
    },
    dm: async (text) =>
      write(await people.directChannel(persona.name, ChannelType.DM), text, {}, {}),
    edit: async ({ message }, content) => {
      const { id: messageId, channel_id: channelId } = message;
      await twin.discord.simulateUserMessageEdit({ messageId, channelId, content });
    },
    unsay: async ({ message }) => {
      await twin.request('DELETE', `/channels/${message.channel_id}/messages/${message.id}`);
    },
  };
}

function messageOf(on: APIMessage | Seen | Posted): APIMessage {
  if ('author' in on) return on;
  if (on.message === undefined) throw new Error('There is no message to reply to');
  return on.message;
}

function authorOf({ by }: Manner, author: APIUser): Partial<Traits> {
  if (by === undefined) return {};
  if (by === 'bot') return { author: { ...author, bot: true } };
  const id = newId();
  return { webhook_id: id, author: userOf(id, 'news', true) };
}

function userOf(id: string, username: string, bot: boolean): APIUser {
  return { id, username, discriminator: '0', global_name: null, avatar: null, bot };
}

function uniqueById(users: readonly APIUser[]): APIUser[] {
  return [...new Map(users.map((user) => [user.id, user])).values()];
}
