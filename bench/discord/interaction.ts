import {
  type APIBaseInteraction,
  type APIMessage,
  type APIUser,
  ApplicationCommandType as CommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
  MessageType,
} from 'discord-api-types/v10';
import {
  allComponents,
  type Component,
  withComponentIds,
} from '../../tests/e2e/bench/components.ts';
import { newId } from '../../tests/e2e/bench/ids.ts';
import { toGivenOptions } from '../../tests/e2e/bench/invocation.ts';
import { type Application, findCommand } from './application.ts';
import { memberOf, PERMISSIONS, type Place } from './place.ts';
import type { Deed, SentMessage } from './protocol.ts';

type Message = Omit<APIMessage, 'components'> & { readonly components: readonly Component[] };

/** What the bot is told of a deed: the data of an INTERACTION_CREATE. */
export type Interaction = Omit<APIBaseInteraction<InteractionType, object>, 'message'> & {
  readonly message?: Message;
};

/** @throws for what no client of Discord would send */
export function toInteraction(
  deed: Deed,
  application: Application,
  user: APIUser,
  { guildId, channel }: Place,
): Interaction {
  const id = newId();
  return {
    id,
    application_id: application.id,
    ...whatIsDone(deed, application, user, channel.id),
    guild: { id: guildId, locale: Locale.ChineseCN, features: [] },
    guild_id: guildId,
    channel,
    channel_id: channel.id,
    member: memberOf(user),
    token: Buffer.from(`interaction:${id}:${crypto.randomUUID().repeat(3)}`).toString('base64url'),
    version: 1,
    app_permissions: PERMISSIONS,
    locale: Locale.ChineseCN,
    guild_locale: Locale.ChineseCN,
    entitlements: [],
    authorizing_integration_owners: { 0: guildId },
    context: InteractionContextType.Guild,
    attachment_size_limit: 10_485_760,
  };
}

function whatIsDone(
  deed: Deed,
  application: Application,
  user: APIUser,
  channelId: string,
): Pick<Interaction, 'type' | 'data' | 'message'> {
  switch (deed.kind) {
    case 'command':
    case 'typing': {
      const { name, options } = deed;
      const focused = deed.kind === 'typing' ? deed.focused : undefined;
      const command = findCommand(application, CommandType.ChatInput, name);
      const given = toGivenOptions(command, [], options, focused);
      const type =
        focused === undefined
          ? InteractionType.ApplicationCommand
          : InteractionType.ApplicationCommandAutocomplete;
      return { type, data: { id: command.id, name, type: command.type, options: given } };
    }
    case 'menu': {
      const { id, name, type } = findCommand(application, CommandType.Message, deed.name);
      const target = postedBy(user, channelId, { content: deed.content });
      const resolved = { messages: { [target.id]: target } };
      const data = { id, name, type, target_id: target.id, resolved };
      return { type: InteractionType.ApplicationCommand, data };
    }
    case 'press': {
      const message: Message = {
        ...postedBy(application.user, channelId, deed.on),
        application_id: application.id,
        interaction_metadata: {
          ...{ id: newId(), type: InteractionType.ApplicationCommand, user },
          authorizing_integration_owners: {},
        },
      };
      const button = allComponents(message.components, [])
        .map(({ component }) => component)
        .find(({ custom_id }) => custom_id === deed.customId);
      if (button === undefined) throw new Error(`no button ${deed.customId}`);
      const { customId: custom_id } = deed;
      const data = { custom_id, component_type: ComponentType.Button, id: button.id };
      return { type: InteractionType.MessageComponent, data, message };
    }
  }
}

function postedBy(author: APIUser, channelId: string, sent: SentMessage): Message {
  return {
    id: newId(),
    channel_id: channelId,
    author,
    content: sent.content ?? '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    flags: sent.flags ?? 0,
    components: withComponentIds(sent.components ?? []),
  };
}
