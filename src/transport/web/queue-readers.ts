import { type Clock, inTime } from '../clock.ts';
import type { Answerer, Outcome, PageMaker } from '../library/answerer.ts';

/** What readers may ask of the answering thread. */
export interface QueueLimits {
  readonly atOnce: number;
  /** How much more may wait. */
  readonly waiting: number;
  /** How long someone waits in all, in milliseconds. */
  readonly patienceMs: number;
}

/**
 * The thread does one thing after the other, so more at once would be no faster: it would only let
 * everybody on Discord wait for more pages.
 */
const LIMITS: QueueLimits = { atOnce: 2, waiting: 32, patienceMs: 15_000 };

/**
 * An answerer for readers of the website: whatever is beyond the limits is `crowded`. The one behind
 * it is not closed with it.
 */
export function queueReaders(
  inner: Answerer & PageMaker,
  clock: Clock,
  { atOnce, waiting, patienceMs }: QueueLimits = LIMITS,
): Answerer & PageMaker {
  const queue = new Set<() => void>();
  let underWay = 0;
  const leave = () => {
    underWay--;
    const [next] = queue;
    if (next === undefined) return;
    queue.delete(next);
    next();
  };
  const inTurn = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (underWay >= atOnce && queue.size >= waiting) return { kind: 'crowded' };
    let begin = () => {};
    const done = new Promise<Outcome<T>>((resolve) => {
      begin = () => {
        underWay++;
        resolve(work().finally(leave));
      };
    });
    if (underWay < atOnce) begin();
    else queue.add(begin);
    const inPatience = await inTime(done, patienceMs, clock);
    // Whoever has left needs no answer.
    queue.delete(begin);
    return inPatience ?? { kind: 'crowded' };
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
