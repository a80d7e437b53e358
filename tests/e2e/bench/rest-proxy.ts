import type { IncomingMessage, ServerResponse } from 'node:http';
import { DiscordError, describeError, unauthorized } from './discord-error.ts';
import type { Fault, Faults } from './faults.ts';
import type { BotRequest, BotResponse, World } from './handler.ts';
import { readBody } from './read-body.ts';
import { isOpen, serve } from './routes.ts';

/** A request that the bot made, with what it was told. */
export interface RecordedRequest extends Omit<BotRequest, 'query'> {
  readonly query: string;
  readonly status: number;
  /** Discord's code and problems, a line each, where it refused. Mishaps that a test asked for are not refusals. */
  readonly refusal: readonly string[] | undefined;
}

export interface RestProxy {
  readonly requests: readonly RecordedRequest[];
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

const ROOT = '/api/v10';

/** Answers the bot's REST requests: mishaps first, then Discord's rules, then the twin. */
export function createRestProxy(world: World, token: string, faults: Faults): RestProxy {
  const requests: RecordedRequest[] = [];
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname.slice(ROOT.length));
    const method = incoming.method ?? 'GET';
    const parts = { method, path, query: url.searchParams };
    const answer = await attempt(async () => {
      if (!url.pathname.startsWith(`${ROOT}/`)) throw new DiscordError(404, 0, '404: Not Found');
      const { json, files } = await readBody(incoming);
      const request = { ...parts, body: json, files };
      const authorized = incoming.headers.authorization === `Bot ${token}`;
      const fault = faults.take(method, path);
      return { request, response: await judge(request, fault, authorized) };
    });
    const request = answer.request ?? { ...parts, body: undefined, files: [] };
    const { refusal, response } = answer;
    const recorded = { ...request, query: url.searchParams.toString(), refusal };
    requests.push({ ...recorded, status: typeof response === 'string' ? 0 : response.status });
    if (response === 'reset') incoming.socket.resetAndDestroy();
    else if (response === 'end') incoming.socket.destroy();
    else if (response === 'begun') outgoing.writeHead(200, JSON_TYPE).flushHeaders();
    else if (response !== 'silence') reply(outgoing, response);
  };

  async function judge(
    request: BotRequest,
    fault: Fault | undefined,
    authorized: boolean,
  ): Promise<Outcome> {
    if (fault?.kind === 'hold') {
      fault.arrived();
      await fault.until;
    }
    if (fault?.kind === 'close') {
      return { response: fault.politely ? 'end' : 'reset', refusal: undefined };
    }
    if (fault?.kind === 'silence') {
      return { response: fault.begun ? 'begun' : 'silence', refusal: undefined };
    }
    if (fault?.kind === 'foreign') return injected({ ...fault, raw: fault.body });
    if (fault?.kind === 'rateLimit') return injected(rateLimited(fault.retryAfterMs));
    if (fault?.kind === 'serverError' && !fault.processed) return injected(failed(fault.status));
    const outcome = await attempt(async () => {
      if (!authorized && !isOpen(request.path)) throw unauthorized();
      return { request, response: { response: await serve(world, request), refusal: undefined } };
    });
    if (fault?.kind === 'serverError') return injected(failed(fault.status));
    return { response: outcome.response, refusal: outcome.refusal };
  }

  return { requests, handle: (incoming, outgoing) => void handle(incoming, outgoing) };
}

interface HeadedResponse extends BotResponse {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string;
}

interface Outcome {
  /** An answer, or none: how the line was cut, or left open. */
  readonly response: HeadedResponse | 'reset' | 'end' | 'silence' | 'begun';
  readonly refusal: readonly string[] | undefined;
}

interface Attempt extends Outcome {
  readonly request: BotRequest | undefined;
}

async function attempt(
  action: () => Promise<{ request: BotRequest; response: Outcome }>,
): Promise<Attempt> {
  try {
    const { request, response } = await action();
    return { request, ...response };
  } catch (error) {
    // A fault of the bench itself must not look like Discord's opinion of the bot.
    if (!(error instanceof DiscordError)) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const refusal = [`The bench failed: ${message}`];
      return { request: undefined, response: { status: 500, body: { message, code: 0 } }, refusal };
    }
    const response = { status: error.status, body: error.toJSON() };
    return { request: undefined, response, refusal: describeError(error) };
  }
}

const injected = (response: HeadedResponse): Outcome => ({ response, refusal: undefined });

const failed = (status: number): HeadedResponse => ({
  status,
  body: { message: `${status}: Internal Server Error`, code: 0 },
});

function rateLimited(retryAfterMs: number): HeadedResponse {
  const seconds = retryAfterMs / 1000;
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-bucket': 'bench',
      'x-ratelimit-scope': 'user',
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

function reply(outgoing: ServerResponse, { status, body, headers, raw }: HeadedResponse): void {
  const json = raw !== undefined || body === undefined ? undefined : JSON.stringify(body);
  outgoing.writeHead(status, { ...(json === undefined ? {} : JSON_TYPE), ...headers });
  outgoing.end(raw ?? json);
}
