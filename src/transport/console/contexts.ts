import type { Context } from '../../commands/command.ts';
import { toItsEnd } from '../../pending/pending.ts';
import { Superseded } from '../../pending/unavailable.ts';

/** The library of a session, which may be another one from line to line. */
export interface Contexts {
  current(): Context;
  /** Waits for one that is being loaded. */
  newest(): Promise<Context>;
  /** Loads another one. */
  renew(): Promise<Context>;
}

/** What came of work, and on which library. */
interface Done<T> {
  readonly context: Context;
  readonly value: T;
}

/**
 * Does work on the newest library, and all of it on that one; if it is replaced elsewhere meanwhile,
 * once more on the next.
 * @throws what the work throws
 */
export async function doOnNewest<T>(
  contexts: Pick<Contexts, 'newest' | 'renew'>,
  work: (context: Context) => T,
): Promise<Done<T>> {
  const context = await contexts.newest();
  try {
    return { context, value: await toItsEnd(() => work(context)) };
  } catch (error) {
    if (!(error instanceof Superseded)) throw error;
  }
  const next = await contexts.renew();
  return { context: next, value: await toItsEnd(() => work(next)) };
}
