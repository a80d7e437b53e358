import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { z } from 'zod';

// The portal switches that the bot must not need.
const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

export const eventData = z.looseObject({
  guild_id: z.string().optional(),
  author: z.looseObject({ id: z.string() }).optional(),
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

/** An event as a bot without the message content intent sees it: others' words are blank. */
export function withoutContent(event: string, data: EventData, botId: string): EventData {
  const hides = /^MESSAGE_(CREATE|UPDATE)$/.test(event) && data.guild_id && data.author;
  if (!hides || data.author?.id === botId) return data;
  return { ...data, content: '', embeds: [], attachments: [], components: [] };
}
