import {
  type APIChannel,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { newId } from '../../tests/e2e/bench/ids.ts';

/** The one server with its one channel, where all is asked. */
export interface Place {
  readonly guildId: string;
  readonly channel: APIChannel & { readonly type: ChannelType.GuildText };
}

export function createPlace(): Place {
  const guildId = newId();
  const named = { id: newId(), name: 'general', type: ChannelType.GuildText } as const;
  return { guildId, channel: { ...named, guild_id: guildId, position: 0 } };
}

export const PERMISSIONS = String(
  Permission.ViewChannel |
    Permission.SendMessages |
    Permission.ReadMessageHistory |
    Permission.UseApplicationCommands |
    Permission.EmbedLinks |
    Permission.AttachFiles,
);

export function createUser(username: string): APIUser {
  return { id: newId(), username, discriminator: '0', global_name: username, avatar: null };
}

/** A member as the gateway sends one. */
export function memberOf(user: APIUser) {
  return {
    user,
    roles: [],
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
    permissions: PERMISSIONS,
  };
}

/** The server as a bot in it first hears of it. */
export function guildOf({ guildId, channel }: Place, bot: APIUser): GatewayGuildCreateDispatchData {
  return {
    id: guildId,
    name: 'Bench',
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: bot.id,
    region: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [everyone(guildId)],
    emojis: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: GuildPremiumTier.None,
    preferred_locale: Locale.ChineseCN,
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    hub_type: null,
    incidents_data: null,
    stickers: [],
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    large: false,
    member_count: 1,
    voice_states: [],
    members: [memberOf(bot)],
    channels: [channel],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function everyone(guildId: string) {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
  return {
    ...{ id: guildId, name: '@everyone', color: 0, colors, hoist: false, position: 0 },
    ...{ permissions: PERMISSIONS, managed: false, mentionable: false, flags: 0 },
  };
}
