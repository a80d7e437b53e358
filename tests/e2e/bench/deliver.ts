import {
  type APIMessage,
  GatewayDispatchEvents,
  type InteractionType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { apiMessage } from './discord-objects.ts';
import type { Interaction, Interactions } from './interactions.ts';
import type { People } from './people.ts';
import {
  APP_PERMISSIONS,
  type GuildPlace,
  guildOf,
  ownersOf,
  type Persona,
  placeOf,
} from './persona.ts';
import type { Posts } from './posts.ts';
import type { Seen } from './seen.ts';
import type { Twin } from './twin.ts';
import { FLAG, MESSAGE } from './validate/limits.ts';

/** What a user does: the interaction's type and data, and the message whose control they used. */
interface Deed {
  readonly type: InteractionType;
  readonly data: Record<string, unknown>;
  readonly message?: APIMessage | undefined;
  /** The type of the option that is being typed. */
  readonly typing?: number | undefined;
}

/** Brings what users do to the bot. */
export interface Delivery {
  send(persona: Persona, deed: Deed): Promise<Seen>;
  /** Turns a gateway event of the twin into what Discord would send, or undefined for nothing. */
  amend(event: string, data: unknown): unknown;
}

/** An interaction as the twin sends it. */
const rawInteraction = z.looseObject({
  id: z.string(),
  token: z.string(),
  data: z.looseObject({}),
  member: z.looseObject({}).optional(),
  message: apiMessage.optional(),
});
const anyEvent = z.looseObject({
  id: z.string().optional(),
  flags: z.number().optional(),
  guild_id: z.string().optional(),
});

// The twin passes `data` on untouched, so the key in it finds our side of an interaction again.
const KEY = 'bench_key';

/** Joins the twin's simulated interactions with what it fixes or leaves out of them. */
export function createDelivery(
  twin: Twin,
  people: People,
  interactions: Interactions,
  guilds: readonly GuildPlace[],
  posts: Posts,
): Delivery {
  const personas = new Map<Interaction, Persona>();

  async function send(persona: Persona, { type, data, message, typing }: Deed): Promise<Seen> {
    const user = await people.user(persona.name);
    const place = message
      ? { channelId: message.channel_id, guildId: (await placeOf(persona, people, guilds)).guildId }
      : await placeOf(persona, people, guilds);
    const interaction = interactions.plan({
      type,
      user,
      ...place,
      owners: ownersOf(persona, user.id, place),
      sourceMessageId: message?.id,
      typing,
    });
    personas.set(interaction, persona);
    const answered = interactions.waitForAnswer(interaction);
    const sent = await twin.discord.simulateInteraction({
      type,
      channelId: place.channelId,
      userId: user.id,
      guildId: guildOf(persona, guilds).guildId,
      data: { ...data, [KEY]: interaction.key },
      ...(message ? { messageId: message.id } : {}),
    });
    Object.assign(interaction, sent);
    return answered;
  }

  function amend(event: string, data: unknown): unknown {
    if (event === GatewayDispatchEvents.InteractionCreate) return amendInteraction(data);
    const { guild_id, ...rest } = anyEvent.parse(data);
    const isMessage = /^MESSAGE_(CREATE|UPDATE)$/.test(event);
    // What only one user sees is not told to the channel.
    if (isMessage && (rest.flags ?? 0) & FLAG.ephemeral) return undefined;
    const traits = isMessage ? posts.traitsOf(rest.id ?? '') : undefined;
    return { ...rest, ...traits, ...(guild_id ? { guild_id } : {}) };
  }

  function amendInteraction(data: unknown): unknown {
    const { member, message, guild_id: _, guild_locale: __, ...raw } = rawInteraction.parse(data);
    const { [KEY]: key, ...payload } = raw.data;
    const interaction = interactions.byKey(String(key));
    const persona = interaction && personas.get(interaction);
    if (!interaction || !persona) throw new Error('An interaction that no user of the bench made');
    // The bot may be faster than the call that sent it.
    Object.assign(interaction, { id: raw.id, token: raw.token });
    return {
      ...raw,
      data: payload,
      ...whoAndWhere(interaction, persona, member),
      ...(message ? { message: interactions.decorate(message) } : {}),
      locale: persona.locale,
      context: persona.context,
      authorizing_integration_owners: interaction.owners,
      app_permissions: String(APP_PERMISSIONS),
      attachment_size_limit: MESSAGE.fileBytes,
    };
  }

  return { send, amend };
}

function whoAndWhere({ guildId, user }: Interaction, persona: Persona, member: object | undefined) {
  if (guildId === undefined) return { user };
  return {
    guild_id: guildId,
    guild_locale: 'zh-CN',
    guild: { id: guildId, locale: 'zh-CN', features: [] },
    member: { ...member, permissions: String(persona.permissions) },
  };
}
