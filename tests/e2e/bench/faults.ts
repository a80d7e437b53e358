/** Text that "METHOD /path" must contain, or a pattern for it. The path starts after `/api/v10`. */
export type RouteMatch = string | RegExp;

export type Fault =
  | { readonly kind: 'rateLimit'; readonly retryAfterMs: number }
  /** `processed`: the request takes effect before the bot is told that it failed. */
  | { readonly kind: 'serverError'; readonly status: number; readonly processed: boolean }
  /** `politely`: the other side is told of the end, not cut off; discord.js minds only the latter. */
  | { readonly kind: 'close'; readonly politely: boolean }
  /** Nothing happens with the request until then. */
  | { readonly kind: 'hold'; readonly until: Promise<void>; readonly arrived: () => void }
  | ForeignAnswer
  /** Nothing comes, ever; `begun`: nothing but the head of an answer. */
  | { readonly kind: 'silence'; readonly begun: boolean };

/** What somebody in Discord's place answers, such as the portal of a hotel. */
export interface ForeignAnswer {
  readonly kind: 'foreign';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Mishaps waiting for the requests that they match. */
export interface Faults {
  /** For the next request that matches. */
  add(match: RouteMatch, fault: Fault): void;
  /** For every request that matches, until the function that it returns is called. */
  always(match: RouteMatch, fault: Fault): () => void;
  /** The first one for this request. */
  take(method: string, path: string): Fault | undefined;
}

interface Waiting {
  readonly match: RouteMatch;
  readonly fault: Fault;
  readonly once: boolean;
}

/** Makes an empty queue of mishaps. */
export function createFaults(): Faults {
  const queue: Waiting[] = [];
  const remove = (waiting: Waiting) => {
    const index = queue.indexOf(waiting);
    if (index >= 0) queue.splice(index, 1);
  };
  return {
    add: (match, fault) => {
      queue.push({ match, fault, once: true });
    },
    always: (match, fault) => {
      const waiting = { match, fault, once: false };
      queue.push(waiting);
      return () => remove(waiting);
    },
    take: (method, path) => {
      const line = `${method} ${path}`;
      const found = queue.find(({ match }) =>
        typeof match === 'string' ? line.includes(match) : match.test(line),
      );
      if (found?.once) remove(found);
      return found?.fault;
    },
  };
}
