import {
  type APIGuildTextChannel,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  OverwriteType,
} from 'discord-api-types/v10';
import { newGuildId, newId } from '../../tests/e2e/bench/ids.ts';
import { guildOf, PERMISSIONS } from '../discord/place.ts';

/** What a community's server has, more than most. */
const [CHANNELS, ROLES, EMOJIS] = [30, 20, 20];

/** A server of that size, as a bot in it first hears of it. */
export function makeGuild(bot: APIUser, shard: number, shards: number) {
  const guildId = newGuildId(shard, shards);
  const roles = Array.from({ length: ROLES }, (_, position) => roleOf(position));
  const named = { id: newId(), name: 'general', type: ChannelType.GuildText } as const;
  const guild = guildOf({ guildId, channel: { ...named, guild_id: guildId, position: 0 } }, bot);
  const channels = Array.from({ length: CHANNELS }, (_, position) =>
    channelOf(guildId, position, roles),
  );
  const emojis = Array.from({ length: EMOJIS }, (_, n) => {
    const flags = { require_colons: true, managed: false, animated: false, available: true };
    return { id: newId(), name: `emoji_${n}`, roles: [], ...flags };
  });
  return {
    ...guild,
    name: `Server ${guildId}`,
    roles: [...guild.roles, ...roles],
    channels: [...guild.channels, ...channels],
    emojis,
    member_count: 500,
  } satisfies GatewayGuildCreateDispatchData;
}

function roleOf(position: number) {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
  return {
    ...{ id: newId(), name: `role ${position}`, color: 0, colors, hoist: false, position },
    ...{ permissions: PERMISSIONS, managed: false, mentionable: false, flags: 0 },
  };
}

function channelOf(
  guildId: string,
  position: number,
  roles: readonly { readonly id: string }[],
): APIGuildTextChannel<ChannelType.GuildText> {
  const overwrites = roles.slice(0, 2).map(({ id }) => {
    return { id, type: OverwriteType.Role, allow: PERMISSIONS, deny: '0' };
  });
  return {
    ...{ id: newId(), guild_id: guildId, type: ChannelType.GuildText, position },
    ...{ name: `channel-${position}`, topic: 'What is talked about here', nsfw: false },
    permission_overwrites: overwrites,
  };
}
