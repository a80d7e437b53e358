/** A value, or the promise of one that has to be fetched. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * What work has done so far: it is done, or waits for something that has been sent for. Once that
 * has arrived (or failed to), the work is begun again from the start, with the same gathering.
 */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'waits'; readonly arrival: Promise<void> };

/** What one piece of work has fetched. It is kept until the work is done, then dropped. */
export interface Gathering {
  /**
   * Runs work that looks things up with `lookUp`, up to its end or to the first thing that is not
   * there yet.
   * @throws what the work throws, errors of fetching among it
   */
  attempt<T>(work: () => T): Attempt<T>;
}

/** Thrown through the work, so it must not be caught there. */
class Pending {
  readonly arrival: Promise<void>;

  constructor(arrival: Promise<void>) {
    this.arrival = arrival;
  }
}

type Arrived =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'under-way'; readonly arrival: Promise<void> };

type Shelves = Map<object, Map<string, Arrived>>;

/** Of the work that runs right now: it is synchronous, so there is one at most. */
let current: Shelves | undefined;

/**
 * Answers are made by plain functions, though what they need may be in a database or behind a model.
 * So a look-up that has to wait stops the work, which begins again when the thing is there: it comes
 * by the same way to the same look-up, and finds it.
 */
export function createGathering(): Gathering {
  const shelves: Shelves = new Map();
  return {
    attempt(work) {
      const before = current;
      current = shelves;
      try {
        return { kind: 'done', value: work() };
      } catch (thrown) {
        if (thrown instanceof Pending) return { kind: 'waits', arrival: thrown.arrival };
        throw thrown;
      } finally {
        current = before;
      }
    },
  };
}

/** Runs work to its end, waiting for whatever it needs. @throws what the work throws */
export async function toItsEnd<T>(work: () => T): Promise<T> {
  const gathering = createGathering();
  for (;;) {
    const attempt = gathering.attempt(work);
    if (attempt.kind === 'done') return attempt.value;
    await attempt.arrival;
  }
}

/** How many things of an owner the work that runs right now has sent for. */
export function sentFor(owner: object): number {
  return current?.get(owner)?.size ?? 0;
}

/**
 * Looks something up that may have to be fetched. What comes at once is returned; what was promised
 * is fetched once for each piece of work.
 * @param owner whose keys these are
 * @param key what is looked up; the same key means the same thing as long as the owner exists
 * @throws what `fetch` rejects with; and, outside of a gathering, an Error if `fetch` promises
 */
export function lookUp<T>(owner: object, key: string, fetch: () => MaybePromise<T>): T {
  const known = current?.get(owner)?.get(key);
  // One owner and key always have one `fetch`, whose results have its type.
  if (known?.kind === 'value') return known.value as T;
  if (known?.kind === 'error') throw known.error;
  if (known?.kind === 'under-way') throw new Pending(known.arrival);
  const fetched = fetch();
  if (!(fetched instanceof Promise)) return fetched;
  if (current === undefined) {
    fetched.catch(() => {});
    throw new Error(`${key} has to be fetched, but nobody here can wait for it`);
  }
  const shelf = current.get(owner) ?? new Map<string, Arrived>();
  current.set(owner, shelf);
  const arrival = fetched.then(
    (value) => void shelf.set(key, { kind: 'value', value }),
    (error: unknown) => void shelf.set(key, { kind: 'error', error }),
  );
  shelf.set(key, { kind: 'under-way', arrival });
  throw new Pending(arrival);
}
