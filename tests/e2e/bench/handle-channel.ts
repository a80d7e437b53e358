import { MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { z } from 'zod';
import { assertValid, unknownMessage } from './discord-error.ts';
import { apiMessage } from './discord-objects.ts';
import { handlePost } from './handle-post.ts';
import { type Handler, noContent, ok } from './handler.ts';
import { assertSendable, attach, messageOf, toStoredBody } from './messages.ts';
import { checkMessage, messageBody } from './validate/check-message.ts';

/** GET and POST of /channels/{channel}/messages. */
export const handleChannelMessages: Handler = async (world, request, params) => {
  if (request.method === 'POST') return handlePost(world, request, params.channel ?? '');
  const { twin, interactions } = world;
  const path = `/channels/${params.channel}/messages`;
  const { body } = await twin.request('GET', `${path}?${request.query}`);
  const visible = z
    .array(apiMessage)
    .parse(body)
    .filter(({ id }) => !interactions.isHidden(id));
  return ok(visible.map(interactions.decorate));
};

/** GET, PATCH and DELETE of /channels/{channel}/messages/{message}. */
export const handleChannelMessage: Handler = async ({ twin, interactions }, request, params) => {
  const path = `/channels/${params.channel}/messages/${params.message}`;
  if (interactions.isHidden(params.message ?? '')) throw unknownMessage();
  const existing = interactions.decorate(messageOf(await twin.request('GET', path)));
  if (request.method === 'GET') return ok(existing);
  if (request.method === 'DELETE') {
    await twin.request('DELETE', path);
    return noContent;
  }
  const { files } = request;
  const around = { existing, files };
  assertValid(checkMessage(MessageEditRequestPartialSchema, request.body ?? {}, around));
  const body = messageBody.parse(request.body ?? {});
  assertSendable(body, files, existing);
  const edited = messageOf(await twin.request('PATCH', path, toStoredBody(body, existing)));
  return ok(interactions.decorate(await attach(twin, edited, body, files)));
};
