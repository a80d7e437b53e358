/** Text that "METHOD /path" must contain, or a pattern for it. The path starts after `/api/v10`. */
export type RouteMatch = string | RegExp;

export type Fault =
  | { readonly kind: 'rateLimit'; readonly retryAfterMs: number }
  /** `processed`: the request takes effect before the bot is told that it failed. */
  | { readonly kind: 'serverError'; readonly status: number; readonly processed: boolean }
  /** `politely`: the other side is told of the end, not cut off; discord.js minds only the latter. */
  | { readonly kind: 'close'; readonly politely: boolean }
  /** Nothing happens with the request until then. */
  | { readonly kind: 'hold'; readonly until: Promise<void>; readonly arrived: () => void };

/** Mishaps waiting for the next request that they match. */
export interface Faults {
  add(match: RouteMatch, fault: Fault): void;
  /** Takes out the first one for this request. */
  take(method: string, path: string): Fault | undefined;
}

/** Makes an empty queue of mishaps. */
export function createFaults(): Faults {
  const queue: { match: RouteMatch; fault: Fault }[] = [];
  return {
    add: (match, fault) => {
      queue.push({ match, fault });
    },
    take: (method, path) => {
      const line = `${method} ${path}`;
      const index = queue.findIndex(({ match }) =>
        typeof match === 'string' ? line.includes(match) : match.test(line),
      );
      return index < 0 ? undefined : queue.splice(index, 1)[0]?.fault;
    },
  };
}
