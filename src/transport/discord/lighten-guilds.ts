import { type Client, Events } from 'discord.js';
import { GatewayDispatchEvents as Event } from 'discord-api-types/v10';

/** Lists that discord.js would keep of each server, some 60 KB; the bot needs its id and language. */
const UNUSED = [
  'channels',
  'threads',
  'roles',
  'emojis',
  'stickers',
  'voice_states',
  'presences',
  'stage_instances',
  'guild_scheduled_events',
  'soundboard_sounds',
] as const;

/** Events by which discord.js would come to keep them all the same, bit by bit. */
const PASSED_OVER: readonly unknown[] = [
  Event.ChannelCreate,
  Event.ThreadCreate,
  Event.ThreadListSync,
  Event.GuildRoleCreate,
];

const ABOUT_SERVERS: readonly unknown[] = [Event.GuildCreate, Event.GuildUpdate];

/**
 * Empties these lists before discord.js makes objects of them: it hands each event to whoever listens
 * for it raw, and reads it after that. It also passes over messages in channels that it does not know,
 * which halves what they cost.
 */
export function lightenGuilds(client: Client): void {
  client.on(Events.Raw, (packet: unknown) => {
    if (typeof packet !== 'object' || packet === null) return;
    const { t, d }: { readonly t?: unknown; readonly d?: unknown } = packet;
    // It reads no event of a name that it does not know.
    if (PASSED_OVER.includes(t)) Reflect.set(packet, 't', 'PASSED_OVER');
    if (!ABOUT_SERVERS.includes(t) || typeof d !== 'object' || d === null) return;
    for (const part of UNUSED) if (part in d) Reflect.set(d, part, []);
  });
}
