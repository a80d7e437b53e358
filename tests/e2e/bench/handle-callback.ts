import { type APIMessage, InteractionResponseType as Response } from 'discord-api-types/v10';
import { alreadyAcknowledged, assertValid, unknownInteraction } from './discord-error.ts';
import { type Handler, noContent, ok, type World } from './handler.ts';
import type { Interaction } from './interactions.ts';
import { assertSendable, attach, messageOf, toStoredBody } from './messages.ts';
import type { SentFile } from './read-body.ts';
import type { Seen } from './seen.ts';
import {
  callbackBody,
  checkCallback,
  modalBody,
  suggestionsBody,
} from './validate/check-callback.ts';
import { type MessageBody, messageBody } from './validate/check-message.ts';
import { FLAG } from './validate/limits.ts';

/** POST /interactions/{id}/{token}/callback: the first, and only first, response. */
export const handleCallback: Handler = async (world, request, params) => {
  const found = world.interactions.byId(params.id ?? '');
  if (!found || found.token !== params.token) throw unknownInteraction();
  assertWaiting(found);
  const source = found.sourceMessageId
    ? messageOf(await world.twin.request('GET', sourcePath(found, found.sourceMessageId)))
    : undefined;
  const { files } = request;
  const around = { existing: source, files, typing: found.typing };
  assertValid(checkCallback(request.body, found.type, around));
  const { type, data } = callbackBody.parse(request.body);
  const body = messageBody.parse(data ?? {});
  if (type === Response.ChannelMessageWithSource) assertSendable(body, files);
  if (type === Response.UpdateMessage) assertSendable(body, files, source);
  // Time has passed: of two answers at once, one comes second; and an answer can turn late.
  assertWaiting(found);
  found.state = 'answered';
  found.response = type;
  const stored = toStoredBody(body, source);
  await respond(world, found, { type, data, body, files, stored, source });
  return request.query.get('with_response') === 'true' ? ok(resource(found, type)) : noContent;
};

interface Answer {
  readonly type: Response;
  readonly data: unknown;
  readonly body: MessageBody;
  readonly files: readonly SentFile[];
  readonly stored: MessageBody;
  readonly source: APIMessage | undefined;
}

async function respond(world: World, interaction: Interaction, answer: Answer): Promise<void> {
  const { seen } = interaction;
  switch (answer.type) {
    case Response.ChannelMessageWithSource:
      seen.ephemeral = isEphemeral(answer.body);
      await post(world, interaction, answer, answer.stored);
      show(seen, answer);
      return interaction.settle();
    case Response.DeferredChannelMessageWithSource: {
      seen.deferred = true;
      seen.ephemeral = isEphemeral(answer.body);
      const flags = FLAG.loading | (seen.ephemeral ? FLAG.ephemeral : 0);
      return post(world, interaction, answer, { content: '', flags });
    }
    case Response.UpdateMessage: {
      seen.updated = true;
      await post(world, interaction, answer, answer.stored);
      show(seen, answer);
      // The record of the reply that was clicked shows the same message.
      const clicked = world.interactions.seenOf(interaction.messageId ?? '');
      if (clicked) {
        show(clicked, answer);
        clicked.message = seen.message;
        clicked.edits++;
      }
      return interaction.settle();
    }
    case Response.DeferredMessageUpdate:
      seen.deferred = true;
      seen.updated = true;
      await post(world, interaction, answer, undefined);
      return interaction.settle();
    case Response.Modal:
      seen.modal = modalBody.parse(answer.data);
      // The form hangs on the message whose button opened it.
      seen.message = answer.source;
      return interaction.settle();
    default:
      seen.choices = suggestionsBody.parse(answer.data ?? {}).choices;
      return interaction.settle();
  }
}

function show(seen: Seen, { body, files }: Answer): void {
  seen.body = body;
  seen.files = files;
}

// A deferral is stored as the "thinking…" message that Discord really posts for it.
async function post(
  { applicationId, twin, interactions }: World,
  interaction: Interaction,
  { type, body, files }: Answer,
  stored: MessageBody | undefined,
): Promise<void> {
  const { id, token, seen } = interaction;
  const creates = type === Response.DeferredChannelMessageWithSource;
  const twinType = creates ? Response.ChannelMessageWithSource : type;
  const answer = { type: twinType, ...(stored ? { data: stored } : {}) };
  const { status } = await twin.request('POST', `/interactions/${id}/${token}/callback`, answer);
  if (status >= 300) throw new Error(`The twin refused a callback of type ${type}: ${status}`);
  const path = `/webhooks/${applicationId}/${token}/messages/@original`;
  const original = messageOf(await twin.request('GET', path));
  interaction.messageId = original.id;
  if (!seen.updated) interactions.made(interaction, original.id, seen);
  seen.message = interactions.decorate(await attach(twin, original, body, files));
}

function assertWaiting({ state }: Interaction): void {
  if (state === 'expired') throw unknownInteraction();
  if (state === 'answered') throw alreadyAcknowledged();
}

const isEphemeral = ({ flags }: MessageBody) => ((flags ?? 0) & FLAG.ephemeral) !== 0;

const sourcePath = ({ channelId }: Interaction, messageId: string) =>
  `/channels/${channelId}/messages/${messageId}`;

function resource({ id, type, seen, channelId, guildId }: Interaction, response: Response) {
  const loading = response === Response.DeferredChannelMessageWithSource;
  const interaction = {
    id,
    type,
    channel_id: channelId,
    ...(guildId ? { guild_id: guildId } : {}),
    ...(seen.message
      ? {
          response_message_id: seen.message.id,
          response_message_loading: loading,
          response_message_ephemeral: seen.ephemeral,
        }
      : {}),
  };
  const isMessage = seen.message && response !== Response.DeferredMessageUpdate;
  return {
    interaction,
    ...(isMessage ? { resource: { type: response, message: seen.message } } : {}),
  };
}
