import { DiscordAPIError, HTTPError, type REST } from 'discord.js';
import {
  type APIInteraction,
  RESTJSONErrorCodes as Code,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import type { Choices } from '../interaction/suggest.ts';
import type { Reply } from '../surfaces/discord/render.ts';

/** Tells Discord that the answer takes longer; who will see it is settled here. */
export function defer(
  interaction: APIInteraction,
  ephemeral: boolean,
  rest: REST,
): Promise<unknown> {
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  const data = ephemeral ? { flags: MessageFlags.Ephemeral } : {};
  return once(() => rest.post(callback(interaction), { auth: false, body: { type, data } }));
}

/** Sends the first response. */
export function answer(interaction: APIInteraction, reply: Reply, ephemeral: boolean, rest: REST) {
  const type = InteractionResponseType.ChannelMessageWithSource;
  const flags = (reply.body.flags ?? 0) | (ephemeral ? MessageFlags.Ephemeral : 0);
  const body = { type, data: { ...reply.body, flags } };
  const files = filesOf(reply);
  return once(() => rest.post(callback(interaction), { auth: false, body, files }));
}

/** Sends suggestions for what someone is typing. */
export function suggest(interaction: APIInteraction, choices: Choices, rest: REST) {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  const body = { type, data: { choices } };
  return once(() => rest.post(callback(interaction), { auth: false, body }));
}

/** Sends the answer after a deferral. */
export function edit({ application_id, token }: APIInteraction, reply: Reply, rest: REST) {
  const route = Routes.webhookMessage(application_id, token);
  const files = filesOf(reply);
  return once(() => rest.patch(route, { auth: false, body: reply.body, files }));
}

/**
 * Sends what must take effect once. If the line broke it is sent again, and if that is refused
 * because the first one did arrive, all is well.
 */
async function once(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send().catch((error: unknown) => {
      if (error instanceof DiscordAPIError || error instanceof HTTPError) throw error;
      return send();
    });
  } catch (error) {
    if (codeOf(error) === Code.InteractionHasAlreadyBeenAcknowledged) return undefined;
    throw error;
  }
}

function filesOf({ files }: Reply) {
  return files.map(({ name, data }) => ({ name, data: Buffer.from(data) }));
}

function callback({ id, token }: APIInteraction) {
  return Routes.interactionCallback(id, token);
}

function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** Too late for the first response, or, after a deferral, for the last. */
const EXPIRED: readonly unknown[] = [
  Code.UnknownInteraction,
  Code.InvalidWebhookToken,
  Code.UnknownWebhook,
];

export function isExpired(error: unknown): boolean {
  return EXPIRED.includes(codeOf(error));
}

/** Whether Discord found the message itself at fault. */
export function isBodyRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400;
}
