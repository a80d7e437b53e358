import {
  ChannelType,
  InteractionContextType as Context,
  ApplicationIntegrationType as Integration,
  type Locale,
  type LocaleString,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import type { People } from './people.ts';

/** Who a user is and where they stand. All have sensible values when left out. */
export interface PersonaOptions {
  /** The language of their Discord. Default `zh-CN`. */
  readonly locale?: Locale | LocaleString;
  /** Where they use the bot. Default `guild`. */
  readonly context?: 'guild' | 'botDm' | 'privateChannel';
  /** Whose installation of the bot it is. Default `guild`, in a private channel `user`. */
  readonly install?: 'guild' | 'user';
  /** In which of the bench's guilds they are, by its place in `bench.guilds`. Default: the first. */
  readonly guild?: number;
  /** Their permissions in the channel. Default: an ordinary member's. */
  readonly permissions?: bigint;
}

const MEMBER_PERMISSIONS =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.ReadMessageHistory |
  Permission.UseApplicationCommands;

/** The bot's in the channel: enough to answer with pictures. */
export const APP_PERMISSIONS = MEMBER_PERMISSIONS | Permission.EmbedLinks | Permission.AttachFiles;

const CONTEXTS = {
  guild: Context.Guild,
  botDm: Context.BotDM,
  privateChannel: Context.PrivateChannel,
} as const;

/** The options, filled in, as Discord's numbers. */
export interface Persona {
  readonly name: string;
  readonly locale: string;
  readonly context: Context;
  readonly integration: Integration;
  readonly guild: number;
  readonly permissions: bigint;
}

/** Fills in what a test did not say about a user. */
export function toPersona(name: string, options: PersonaOptions): Persona {
  const context = CONTEXTS[options.context ?? 'guild'];
  const install = options.install ?? (context === Context.PrivateChannel ? 'user' : 'guild');
  return {
    name,
    locale: options.locale ?? 'zh-CN',
    context,
    integration: install === 'user' ? Integration.UserInstall : Integration.GuildInstall,
    guild: options.guild ?? 0,
    permissions: options.permissions ?? MEMBER_PERMISSIONS,
  };
}

export interface Place {
  readonly channelId: string;
  readonly guildId: string | undefined;
}

/** A guild, by its one channel. */
export interface GuildPlace extends Place {
  readonly guildId: string;
}

/** The channel in which this user meets the bot. */
export async function placeOf(
  persona: Persona,
  people: People,
  guilds: readonly GuildPlace[],
): Promise<Place> {
  if (persona.context === Context.Guild) return guildOf(persona, guilds);
  const type = persona.context === Context.BotDM ? ChannelType.DM : ChannelType.GroupDM;
  return { channelId: await people.directChannel(persona.name, type), guildId: undefined };
}

/** The guild that this user is in, wherever they meet the bot. */
export function guildOf({ name, guild }: Persona, guilds: readonly GuildPlace[]) {
  const found = guilds[guild];
  if (found === undefined) throw new Error(`${name} is in guild ${guild}, which this bench lacks`);
  return found;
}

/** `authorizing_integration_owners`: a guild's installation has guild "0" in direct messages. */
export function ownersOf(persona: Persona, userId: string, { guildId }: Place) {
  return persona.integration === Integration.UserInstall
    ? { [Integration.UserInstall]: userId }
    : { [Integration.GuildInstall]: guildId ?? '0' };
}
