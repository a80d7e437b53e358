import { MessageFlags, InteractionResponseType as Response } from 'discord-api-types/v10';
import type { Choices } from '../../interaction/suggest.ts';
import type { Reply } from '../../surfaces/discord/render.ts';
import type { FirstResponse } from './delivery.ts';

/** Tells Discord that the answer takes longer; `ephemeral` is final from here on. */
export function deferral(ephemeral: boolean): FirstResponse {
  const data = ephemeral ? { flags: MessageFlags.Ephemeral } : {};
  return { type: Response.DeferredChannelMessageWithSource, data };
}

/** Tells Discord that the message whose control was used will change, or be deleted. */
export function deferredUpdate(): FirstResponse {
  return { type: Response.DeferredMessageUpdate };
}

/** A new message. */
export function message(reply: Reply, ephemeral: boolean): FirstResponse {
  return { type: Response.ChannelMessageWithSource, data: seenBy(reply, ephemeral) };
}

/** New content for the message whose control was used. */
export function update(reply: Reply): FirstResponse {
  return { type: Response.UpdateMessage, data: inPlace(reply) };
}

/** A message in place of another, whose files go unless it has its own. */
export function inPlace(reply: Reply): Reply {
  return { attachments: [], ...reply };
}

/** Suggestions for what someone is typing. */
export function suggestions(choices: Choices): FirstResponse {
  return { type: Response.ApplicationCommandAutocompleteResult, data: { choices } };
}

/** The same reply, for whoever asked alone if `ephemeral`. */
export function seenBy(reply: Reply, ephemeral: boolean): Reply {
  return { ...reply, flags: (reply.flags ?? 0) | (ephemeral ? MessageFlags.Ephemeral : 0) };
}
