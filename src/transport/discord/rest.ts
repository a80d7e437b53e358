import { DefaultRestOptions, type RESTOptions, type ResponseLike } from 'discord.js';
import { z } from 'zod';
import type { RestFailure } from '../metrics/metrics.ts';

/** How many 429s in a row a request may get before it fails. */
const WAITS_MAX = 5;

/** The longest wait after a 429, in ms. Requests after a deferral may wait longer. */
const WAIT_MAX_MS = 10_000;
const LATER_WAIT_MAX_MS = 60_000;

/** An answer that cannot come from Discord, such as a network's login page. */
export class ForeignAnswer extends Error {
  readonly status: number;
  readonly method: string;
  readonly url: string;

  constructor(status: number, method: string, url: string) {
    super(`what answered (${status}) is not Discord`);
    this.name = 'ForeignAnswer';
    this.status = status;
    this.method = method;
    this.url = url;
  }
}

/**
 * Options for discord.js's REST that make every request end: each try has a timeout that includes
 * the body, and both the number of tries and the number and length of waits after a 429 (which
 * discord.js would obey forever) are bounded. An answer that is not Discord's is an error.
 * @param api Discord's REST address, if not the default
 * @param onFailure is told each try that does not succeed
 */
export function restOptions(
  api: string | undefined,
  onFailure: (failure: RestFailure) => void = () => {},
): Partial<RESTOptions> {
  /** How many 429s in a row each pending request has got. */
  const refusals = new Map<string, number>();
  return {
    ...(api === undefined ? {} : { api }),
    // Discord's global limit does not count requests to an interaction's own address. It does count
    // replies to messages, but each channel takes only about one of these a second.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    rejectOnRateLimit({ method, url, route, retryAfter }) {
      const request = `${method} ${url}`;
      const most = route.startsWith('/webhooks/') ? LATER_WAIT_MAX_MS : WAIT_MAX_MS;
      const givesUp = (refusals.get(request) ?? 0) > WAITS_MAX || retryAfter > most;
      if (givesUp) refusals.delete(request);
      return givesUp;
    },
    async makeRequest(url, init) {
      const method = init.method ?? 'GET';
      const request = `${method} ${url}`;
      const before = refusals.get(request) ?? 0;
      refusals.delete(request);
      const tried = DefaultRestOptions.makeRequest(url, init);
      const response = await tried
        .then((answer) => whole(answer, method, url))
        .catch((error: unknown) => {
          const status = error instanceof ForeignAnswer ? 'foreign' : 'none';
          onFailure({ method, route: routeOf(method, url), status });
          throw error;
        });
      if (!response.ok) onFailure({ method, route: routeOf(method, url), status: response.status });
      if (response.status === 429) refusals.set(request, before + 1);
      return response;
    },
  };
}

/** The answer with its whole body, which must also arrive within the timeout. */
async function whole(response: ResponseLike, method: string, url: string): Promise<ResponseLike> {
  const { status, statusText, ok, headers } = response;
  const body = await response.arrayBuffer();
  if (!isDiscords({ status, body, type: headers.get('content-type') }, method, url)) {
    throw new ForeignAnswer(status, method, url);
  }
  // A Response would copy the whole body again.
  const text = async () => new TextDecoder().decode(body);
  const json = async () => JSON.parse(await text());
  return { status, statusText, ok, headers, arrayBuffer: async () => body, text, json, ...UNREAD };
}

/** REST never reads the body as a stream. */
const UNREAD = { body: null, bodyUsed: false };

interface Answer {
  readonly status: number;
  readonly body: ArrayBuffer;
  /** Its media type. */
  readonly type: string | null;
}

const withId = z.object({ id: z.string() });
const anyObject = z.looseObject({});

const CALLBACK = '/interactions/:id/:token/callback';
const ORIGINAL = '/webhooks/:id/:token/messages/@original';
const MESSAGES = '/channels/:id/messages';
const TYPING = '/channels/:id/typing';
const COMMANDS = '/applications/:id/commands';

/** Discord's answers to the bot's requests if they succeed; any other answer is not Discord's. */
const ANSWERS: readonly {
  method: string;
  path: RegExp;
  /** The same, for people. */
  route: string;
  body: z.ZodType | undefined;
}[] = [
  { method: 'POST', path: /\/callback$/, route: CALLBACK, body: undefined },
  { method: 'POST', path: /\/webhooks\/\d+\/[^/]+$/, route: '/webhooks/:id/:token', body: withId },
  { method: 'PATCH', path: /\/messages\/@original$/, route: ORIGINAL, body: withId },
  { method: 'DELETE', path: /\/messages\/@original$/, route: ORIGINAL, body: undefined },
  { method: 'POST', path: /\/channels\/\d+\/messages$/, route: MESSAGES, body: withId },
  { method: 'POST', path: /\/channels\/\d+\/typing$/, route: TYPING, body: undefined },
  { method: 'GET', path: /\/applications\/@me$/, route: '/applications/@me', body: withId },
  { method: 'PUT', path: /\/commands$/, route: COMMANDS, body: z.array(withId) },
  { method: 'GET', path: /\/commands$/, route: COMMANDS, body: z.array(withId) },
  {
    method: 'GET',
    path: /\/gateway\/bot$/,
    route: '/gateway/bot',
    body: z.object({
      url: z.url(),
      shards: z.number(),
      session_start_limit: z.record(z.string(), z.number()),
    }),
  },
];

function isDiscords(answer: Answer, method: string, url: string): boolean {
  const { status } = answer;
  // Discord's proxies send these with any body, and both are retried.
  if (status === 429 || (status >= 500 && status < 600)) return true;
  if (status >= 400 && status < 500) return anyObject.safeParse(jsonOf(answer)).success;
  if (status < 200 || status >= 300) return false;
  const known = knownRequest(method, url);
  if (known === undefined) return status === 204 || jsonOf(answer) !== undefined;
  if (known.body === undefined) return status === 204;
  return known.body.safeParse(jsonOf(answer)).success;
}

function knownRequest(method: string, url: string) {
  const [path = url] = url.split('?');
  return ANSWERS.find((each) => each.method === method && each.path.test(path));
}

/** A request's address without ids and tokens; `other` if the bot never makes such a request. */
function routeOf(method: string, url: string): string {
  return knownRequest(method, url)?.route ?? 'other';
}

function jsonOf({ body, type }: Answer): unknown {
  if (!type?.startsWith('application/json')) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    // Not JSON, so not from Discord; the caller reports it as such.
    return undefined;
  }
}
