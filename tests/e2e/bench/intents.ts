import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { z } from 'zod';

// The portal switches that the bot must not need.
const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

const user = z.looseObject({ id: z.string() });
const message = z.looseObject({
  author: user.optional(),
  mentions: z.array(user).optional(),
});
type Message = z.infer<typeof message>;

export const eventData = message.extend({
  guild_id: z.string().optional(),
  referenced_message: message.nullish(),
});
type EventData = z.infer<typeof eventData>;

/** Whether Discord would refuse this bot's intents (close code 4014). */
export function needsPrivilege(intents: number): boolean {
  return (intents & PRIVILEGED) !== 0;
}

/** Whether a client with these intents is told of an event; the twin tells everyone everything. */
export function isWanted(event: string, data: EventData, intents: number): boolean {
  const isDirect = !data.guild_id;
  const needed = (guild: number, direct: number) => ((isDirect ? direct : guild) & intents) !== 0;
  if (event.startsWith('MESSAGE_REACTION_')) {
    return needed(Intent.GuildMessageReactions, Intent.DirectMessageReactions);
  }
  if (event.startsWith('MESSAGE_')) return needed(Intent.GuildMessages, Intent.DirectMessages);
  if (/^(GUILD|CHANNEL|THREAD)_(CREATE|UPDATE|DELETE)$/.test(event)) {
    return (intents & Intent.Guilds) !== 0;
  }
  return true;
}

/**
 * An event as a bot without the message content intent sees it: words are blank but for its own,
 * those of direct messages, and those of messages that mention it.
 */
export function withoutContent(event: string, data: EventData, botId: string): EventData {
  if (!/^MESSAGE_(CREATE|UPDATE)$/.test(event) || !data.guild_id) return data;
  const { referenced_message: to } = data;
  return { ...blanked(data, botId), ...(to ? { referenced_message: blanked(to, botId) } : {}) };
}

function blanked<T extends Message>(message: T, botId: string): T {
  const { author, mentions } = message;
  const isForBot = author?.id === botId || mentions?.some(({ id }) => id === botId);
  if (author === undefined || isForBot) return message;
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
