import { DiscordAPIError, HTTPError, RateLimitError, type REST } from 'discord.js';
import {
  RESTJSONErrorCodes as Code,
  MessageFlags,
  InteractionResponseType as Response,
  Routes,
} from 'discord-api-types/v10';
import type { Choices } from '../../interaction/suggest.ts';
import type { Reply } from '../../surfaces/discord/render.ts';
import { ForeignAnswer } from './rest.ts';

/** Where to send the answer to an interaction. */
export interface Address {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
}

/** Tells Discord that the answer takes longer; `ephemeral` is final from here on. */
export function defer(to: Address, ephemeral: boolean, rest: REST) {
  const data = ephemeral ? { flags: MessageFlags.Ephemeral } : {};
  return callBack(to, { type: Response.DeferredChannelMessageWithSource, data }, rest);
}

/** Tells Discord that the message whose control was used will change, or be deleted. */
export function deferUpdate(to: Address, rest: REST) {
  return callBack(to, { type: Response.DeferredMessageUpdate }, rest);
}

/** Sends the first response: a new message. */
export function answer(to: Address, reply: Reply, ephemeral: boolean, rest: REST) {
  const data = seenBy(reply, ephemeral);
  return callBack(to, { type: Response.ChannelMessageWithSource, data }, rest);
}

/** Sends one more message, after the first response. */
export function followUp(to: Address, reply: Reply, ephemeral: boolean, rest: REST) {
  const route = Routes.webhook(to.application_id, to.token);
  const body = seenBy(reply, ephemeral);
  return once(() => rest.post(route, { auth: false, body }));
}

/** Sends the first response: new content for the message whose control was used. */
export function update(to: Address, reply: Reply, rest: REST) {
  return callBack(to, { type: Response.UpdateMessage, data: reply }, rest);
}

/** Sends suggestions for what someone is typing. */
export function sendSuggestions(to: Address, choices: Choices, rest: REST) {
  const type = Response.ApplicationCommandAutocompleteResult;
  return callBack(to, { type, data: { choices } }, rest);
}

/** Sends the answer after a deferral. */
export function edit(to: Address, reply: Reply, rest: REST) {
  return once(() => rest.patch(original(to), { auth: false, body: reply }));
}

/**
 * Deletes the message whose control was used, or the placeholder, after a deferral; it may already
 * be gone.
 */
export async function remove(to: Address, rest: REST): Promise<void> {
  try {
    await once(() => rest.delete(original(to), { auth: false }));
  } catch (error) {
    if (codeOf(error) !== Code.UnknownMessage) throw error;
  }
}

function seenBy(reply: Reply, ephemeral: boolean): Reply {
  return { ...reply, flags: (reply.flags ?? 0) | (ephemeral ? MessageFlags.Ephemeral : 0) };
}

function callBack(to: Address, body: object, rest: REST) {
  const route = Routes.interactionCallback(to.id, to.token);
  return once(() => rest.post(route, { auth: false, body }));
}

function original({ application_id, token }: Address) {
  return Routes.webhookMessage(application_id, token);
}

/** Tries per request: each of several connections kept open may turn out to be closed. */
const LINES_MAX = 3;

/**
 * Sends a request that must take effect only once. If the connection broke, sends it again; if that
 * is refused because the first one did arrive, the request succeeded.
 */
export async function once(send: () => Promise<unknown>): Promise<unknown> {
  for (let line = 1; ; line++) {
    try {
      return await send();
    } catch (error) {
      if (codeOf(error) === Code.InteractionHasAlreadyBeenAcknowledged) return undefined;
      if (line === LINES_MAX || !isBrokenLine(error)) throw error;
    }
  }
}

/** Whether the connection broke, rather than brought an answer or timed out. */
function isBrokenLine(error: unknown): boolean {
  const answers = [DiscordAPIError, HTTPError, RateLimitError, ForeignAnswer];
  if (answers.some((answer) => error instanceof answer)) return false;
  return !(error instanceof Error && error.name === 'AbortError');
}

export function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** Discord's codes for a first response, or an answer after a deferral, that came too late. */
const EXPIRED: readonly unknown[] = [
  Code.UnknownInteraction,
  Code.InvalidWebhookToken,
  Code.UnknownWebhook,
];

export function isExpired(error: unknown): boolean {
  return EXPIRED.includes(codeOf(error));
}

/** Whether Discord refused the message because of its content. */
export function isBodyRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400;
}
