import type { Answerer, Outcome, PageMaker } from '../library/answerer.ts';

/** How much readers ask for at once of the answering thread, and how much more may wait. */
export interface QueueLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/**
 * The thread does one thing after the other, so more at once would be no faster: it would only let
 * everybody on Discord wait for more pages.
 */
const LIMITS: QueueLimits = { atOnce: 2, waiting: 32 };

/**
 * An answerer for readers of the website: whatever comes beyond the limits is `crowded` at once. The
 * one behind it is not closed with it.
 */
export function queueReaders(
  inner: Answerer & PageMaker,
  { atOnce, waiting }: QueueLimits = LIMITS,
): Answerer & PageMaker {
  const queue: (() => void)[] = [];
  let underWay = 0;
  const inTurn = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (underWay >= atOnce) {
      if (queue.length >= waiting) return { kind: 'crowded' };
      // Whoever leaves gives its place to the next, so that nobody takes it in between.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else {
      underWay++;
    }
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) underWay--;
      else next();
    }
  };
  return {
    answer: (request) => inTurn(() => inner.answer(request)),
    suggest: (request) => inTurn(() => inner.suggest(request)),
    page: (request) => inTurn(() => inner.page(request)),
    picture: (request) => inTurn(() => inner.picture(request)),
    get generation() {
      return inner.generation;
    },
    close: async () => {},
  };
}
