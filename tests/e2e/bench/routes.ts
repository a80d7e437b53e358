import { handleCallback } from './handle-callback.ts';
import { handleChannelMessage, handleChannelMessages } from './handle-channel.ts';
import { handleCommand, handleCommandList } from './handle-commands.ts';
import { handleGateway } from './handle-gateway.ts';
import { handleFollowUp, handleWebhookMessage } from './handle-webhook.ts';
import type { BotRequest, BotResponse, Handler, World } from './handler.ts';

interface Route {
  readonly methods: readonly string[];
  readonly pattern: RegExp;
  readonly handler: Handler;
}

const COMMANDS = '/applications/{application}(?:/guilds/{guild})?/commands';

// What we serve ourselves. Everything else goes to the twin as it is.
const ROUTES: readonly Route[] = [
  route(['GET'], '/gateway/bot', handleGateway),
  route(['POST'], '/interactions/{id}/{token}/callback', handleCallback),
  route(['POST'], '/webhooks/{application}/{token}', handleFollowUp),
  route(
    ['GET', 'PATCH', 'DELETE'],
    '/webhooks/{application}/{token}/messages/{message}',
    handleWebhookMessage,
  ),
  route(['GET', 'PUT', 'POST'], COMMANDS, handleCommandList),
  route(['GET', 'PATCH', 'DELETE'], `${COMMANDS}/{command}`, handleCommand),
  route(['GET', 'POST'], '/channels/{channel}/messages', handleChannelMessages),
  route(['GET', 'PATCH', 'DELETE'], '/channels/{channel}/messages/{message}', handleChannelMessage),
];

/** Serves a request of the bot. */
export async function serve(world: World, request: BotRequest): Promise<BotResponse> {
  for (const { methods, pattern, handler } of ROUTES) {
    const match = pattern.exec(request.path);
    if (match && methods.includes(request.method)) {
      return handler(world, request, match.groups ?? {});
    }
  }
  const query = request.query.size > 0 ? `?${request.query}` : '';
  return world.twin.request(request.method, request.path + query, request.body);
}

/** Whether Discord takes a request without the bot's token: the URL holds a token of its own. */
export function isOpen(path: string): boolean {
  return /^\/(interactions|webhooks)\//.test(path);
}

function route(methods: readonly string[], path: string, handler: Handler): Route {
  return { methods, pattern: new RegExp(`^${path.replace(/{(\w+)}/g, '(?<$1>[^/]+)')}$`), handler };
}
