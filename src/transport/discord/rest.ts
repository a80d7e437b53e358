import { DefaultRestOptions, type RESTOptions, type ResponseLike } from 'discord.js';
import { z } from 'zod';

/** How often in a row a request is told to wait (429) before it fails. */
const WAITS_MAX = 5;

/** How long a request waits at most when it is told to, in ms. What comes after a deferral may take longer. */
const WAIT_MAX_MS = 10_000;
const LATER_WAIT_MAX_MS = 60_000;

/** What an HTTP server answered that cannot be Discord, such as the login page of a network. */
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
 * Options for discord.js's REST under which every request ends: each try within its timeout, the
 * answer's body included; a bounded number of tries; and 429, which discord.js would obey for ever,
 * a bounded number of times and each for a bounded time. What is not Discord's answer is an error.
 * @param api Discord's address, if it is not its own
 */
export function restOptions(api: string | undefined): Partial<RESTOptions> {
  /** How often in a row a request that is under way was answered with 429. */
  const refusals = new Map<string, number>();
  return {
    ...(api === undefined ? {} : { api }),
    // Discord counts what goes to an interaction's own address towards no global limit.
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

/** The answer with all of its body, which has to come within the try's time as well. */
async function whole(response: ResponseLike, method: string, url: string): Promise<ResponseLike> {
  const { status, statusText, ok, headers } = response;
  const body = await response.arrayBuffer();
  if (!isDiscords({ status, body, type: headers.get('content-type') }, method, url)) {
    throw new ForeignAnswer(status, method, url);
  }
  // A Response would copy all of this again, for each answer.
  const text = async () => new TextDecoder().decode(body);
  const json = async () => JSON.parse(await text());
  return { status, statusText, ok, headers, arrayBuffer: async () => body, text, json, ...UNREAD };
}

/** Nothing is read from the body as a stream. */
const UNREAD = { body: null, bodyUsed: false };

interface Answer {
  readonly status: number;
  readonly body: ArrayBuffer;
  /** Its media type. */
  readonly type: string | null;
}

const withId = z.object({ id: z.string() });
const anyObject = z.looseObject({});

/** What Discord answers where it does what the bot asks; whatever else comes is somebody else's. */
const ANSWERS: readonly { method: string; path: RegExp; body: z.ZodType | undefined }[] = [
  { method: 'POST', path: /\/callback$/, body: undefined },
  { method: 'POST', path: /\/webhooks\/\d+\/[^/]+$/, body: withId },
  { method: 'PATCH', path: /\/messages\/@original$/, body: withId },
  { method: 'DELETE', path: /\/messages\/@original$/, body: undefined },
  { method: 'GET', path: /\/applications\/@me$/, body: withId },
  { method: 'PUT', path: /\/commands$/, body: z.array(withId) },
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
  // Discord's own guards answer these as they like, and both are tried again.
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
    // Whoever wrote that is not Discord, and is reported as such.
    return undefined;
  }
}
