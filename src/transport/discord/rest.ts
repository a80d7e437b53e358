import { DefaultRestOptions, type RESTOptions, type ResponseLike } from 'discord.js';
import { z } from 'zod';

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
 */
export function restOptions(api: string | undefined): Partial<RESTOptions> {
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
      const response = await whole(await DefaultRestOptions.makeRequest(url, init), method, url);
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

/** Discord's answers to the bot's requests if they succeed; any other answer is not Discord's. */
const ANSWERS: readonly { method: string; path: RegExp; body: z.ZodType | undefined }[] = [
  { method: 'POST', path: /\/callback$/, body: undefined },
  { method: 'POST', path: /\/webhooks\/\d+\/[^/]+$/, body: withId },
  { method: 'PATCH', path: /\/messages\/@original$/, body: withId },
  { method: 'DELETE', path: /\/messages\/@original$/, body: undefined },
  { method: 'POST', path: /\/channels\/\d+\/messages$/, body: withId },
  { method: 'POST', path: /\/channels\/\d+\/typing$/, body: undefined },
  { method: 'GET', path: /\/applications\/@me$/, body: withId },
  { method: 'PUT', path: /\/commands$/, body: z.array(withId) },
  { method: 'GET', path: /\/commands$/, body: z.array(withId) },
  {
    method: 'GET',
    path: /\/gateway\/bot$/,
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
  const [path = url] = url.split('?');
  const known = ANSWERS.find((each) => each.method === method && each.path.test(path));
  if (known === undefined) return status === 204 || jsonOf(answer) !== undefined;
  if (known.body === undefined) return status === 204;
  return known.body.safeParse(jsonOf(answer)).success;
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
