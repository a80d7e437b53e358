import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { RESTJSONErrorCodes as Code, type RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import { z } from 'zod';
import { newId } from '../../tests/e2e/bench/ids.ts';
import { type Application, definition, register } from './application.ts';
import type { Ledger, Taken } from './ledger.ts';
import { sentMessage } from './protocol.ts';

/** What the routes work with. */
export interface World {
  readonly gatewayUrl: () => string;
  /** How many shards bots are told to have; 1 if missing. */
  readonly shards?: number;
  readonly find: (token: string) => Application | undefined;
  readonly ledger: Ledger;
  readonly onRegistered: (application: Application) => void;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const callback = z.object({ type: z.number(), data: sentMessage.optional() });

const NO_CONTENT: Answer = { status: 204 };

/** Serves a request of a bot. A route that no bot of a benchmark needs is 404. */
export async function serve(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await textOf(request);
  const { status, body } = answer(world, request, text);
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function answer(world: World, { method = '', url = '', headers }: IncomingMessage, text: string) {
  const path = url.replace(/^\/api\/v10|\?.*$/g, '');
  const [, first, second = '', third = '', fourth] = path.split('/');
  if (first === 'interactions' && fourth === 'callback')
    return callBack(world, second, third, text);
  if (first === 'webhooks') return webhook(world, method, third, text);
  const application = world.find((headers.authorization ?? '').replace(/^Bot /, ''));
  if (application === undefined) {
    return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
  }
  if (path === '/gateway/bot') return { status: 200, body: gatewayOf(world) };
  if (path === '/applications/@me') {
    return { status: 200, body: { id: application.id, name: application.user.username, flags: 0 } };
  }
  if (method === 'PUT' && first === 'applications' && path.endsWith('/commands')) {
    const definitions = z.array(definition).parse(JSON.parse(text));
    application.commands = register(application, definitions);
    world.onRegistered(application);
    return { status: 200, body: application.commands };
  }
  return { status: 404, body: { message: '404: Not Found', code: 0 } };
}

function callBack({ ledger }: World, id: string, token: string, text: string): Answer {
  const { type, data } = callback.parse(JSON.parse(text));
  return say(ledger.first(id, token, type, data), NO_CONTENT);
}

/** After a deferral: the answer or its removal; a follow-up is taken and not looked at. */
function webhook({ ledger }: World, method: string, token: string, text: string): Answer {
  if (method === 'DELETE') return say(ledger.last(token, undefined), NO_CONTENT);
  const sent = sentMessage.parse(JSON.parse(text));
  const message = { ...sent, id: newId() };
  if (method === 'POST') return { status: 200, body: message };
  return say(ledger.last(token, sent), { status: 200, body: message });
}

function say(taken: Taken, success: Answer): Answer {
  switch (taken) {
    case 'taken':
      return success;
    case 'unknown': {
      const body = { message: 'Unknown interaction', code: Code.UnknownInteraction };
      return { status: 404, body };
    }
    case 'acknowledged': {
      const code = Code.InteractionHasAlreadyBeenAcknowledged;
      return { status: 400, body: { message: 'Already acknowledged.', code } };
    }
  }
}

function gatewayOf({ gatewayUrl, shards = 1 }: World): RESTGetAPIGatewayBotResult {
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: shards };
  return { url: gatewayUrl(), shards, session_start_limit: limit };
}

/** The JSON of a body, or of the form that brings files with it. */
async function textOf(request: IncomingMessage): Promise<string> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return bytes.toString('utf8');
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData();
  return String(form.get('payload_json'));
}
