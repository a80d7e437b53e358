import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import type { APIMessage } from 'discord-api-types/v10';
import {
  assertValid,
  DiscordError,
  invalidWebhookToken,
  unknownMessage,
  unknownWebhook,
} from './discord-error.ts';
import {
  type BotRequest,
  type BotResponse,
  type Handler,
  noContent,
  ok,
  type Params,
  type World,
} from './handler.ts';
import type { Interaction } from './interactions.ts';
import { assertSendable, attach, messageOf, toStoredBody } from './messages.ts';
import { nothingSeen } from './seen.ts';
import { checkMessage, messageBody } from './validate/check-message.ts';
import { FLAG } from './validate/limits.ts';

/** POST /webhooks/{application}/{token}: a follow-up. */
export const handleFollowUp: Handler = async (world, request, params) => {
  const interaction = interactionOf(world, params);
  const { files } = request;
  const first = await loadingMessage(world, interaction);
  // After a bare deferral Discord takes the first follow-up as its answer.
  if (first) return edit(world, request, interaction, first);
  assertValid(checkMessage(IncomingWebhookRequestPartialSchema, request.body, { files }));
  const body = messageBody.parse(request.body ?? {});
  assertSendable(body, files);
  const path = `/webhooks/${world.applicationId}/${interaction.token}`;
  const made = messageOf(await world.twin.request('POST', path, toStoredBody(body)));
  const followUp = nothingSeen();
  followUp.body = body;
  followUp.files = files;
  followUp.ephemeral = ((body.flags ?? 0) & FLAG.ephemeral) !== 0;
  world.interactions.made(interaction, made.id, followUp);
  followUp.message = world.interactions.decorate(await attach(world.twin, made, body, files));
  interaction.seen.followUps.push(followUp);
  // Who waited for a deferral that is deleted has this to look at.
  interaction.settle();
  return ok(followUp.message);
};

/** GET, PATCH and DELETE of /webhooks/{application}/{token}/messages/{message}. */
export const handleWebhookMessage: Handler = async (world, request, params) => {
  const interaction = interactionOf(world, params);
  const existing = await messageFor(world, interaction, params.message ?? '');
  if (request.method === 'GET') return ok(world.interactions.decorate(existing));
  if (request.method === 'PATCH') return edit(world, request, interaction, existing);
  const { token } = interaction;
  await world.twin.request('DELETE', messagePath(world, token, existing.id));
  const seen = world.interactions.seenOf(existing.id) ?? world.posts.seenOf(existing.id);
  if (seen) seen.deleted = true;
  return noContent;
};

async function edit(
  world: World,
  { body: sent, files }: BotRequest,
  interaction: Interaction,
  existing: APIMessage,
): Promise<BotResponse> {
  const around = { existing, files };
  assertValid(checkMessage(IncomingWebhookUpdateRequestPartialSchema, sent ?? {}, around));
  const body = messageBody.parse(sent ?? {});
  assertSendable(body, files, existing);
  const path = messagePath(world, interaction.token, existing.id);
  const stored = toStoredBody(body, existing);
  const edited = messageOf(await world.twin.request('PATCH', path, stored));
  const message = world.interactions.decorate(await attach(world.twin, edited, body, files));
  const isOriginal = existing.id === interaction.messageId;
  const records = new Set([
    world.interactions.seenOf(existing.id),
    isOriginal ? interaction.seen : undefined,
  ]);
  for (const seen of records) {
    if (!seen) continue;
    if (seen.body || seen.updated) seen.edits++;
    Object.assign(seen, { body, files, message });
  }
  interaction.settle();
  return ok(message);
}

function interactionOf({ applicationId, interactions }: World, params: Params): Interaction {
  const interaction = interactions.byToken(params.token ?? '');
  if (!interaction || params.application !== applicationId) throw unknownWebhook();
  if (Date.now() >= interaction.tokenEndsAt) throw invalidWebhookToken();
  // Before the first response there is nothing to follow up.
  if (interaction.state !== 'answered') throw unknownWebhook();
  return interaction;
}

async function messageFor(
  world: World,
  interaction: Interaction,
  wanted: string,
): Promise<APIMessage> {
  const id = wanted === '@original' ? interaction.messageId : wanted;
  const mine =
    id === interaction.messageId || world.interactions.byMessage(id ?? '') === interaction;
  if (id === undefined || !mine) throw unknownMessage();
  return messageOf(await world.twin.request('GET', messagePath(world, interaction.token, id)));
}

async function loadingMessage(
  world: World,
  interaction: Interaction,
): Promise<APIMessage | undefined> {
  if (interaction.messageId === undefined || interaction.seen.updated) return undefined;
  try {
    const message = await messageFor(world, interaction, '@original');
    return (message.flags ?? 0) & FLAG.loading ? message : undefined;
  } catch (error) {
    // The bot may have deleted it.
    if (error instanceof DiscordError) return undefined;
    throw error;
  }
}

const messagePath = ({ applicationId }: World, token: string, id: string) =>
  `/webhooks/${applicationId}/${token}/messages/${id}`;
