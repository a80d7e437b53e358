import type { Clock } from '../../src/transport/clock.ts';

/** A clock that stands still until a test lets it run. */
export interface ManualClock extends Clock {
  /** Lets so many milliseconds pass; what falls due acts in its order. */
  advance(ms: number): void;
  /** How many acts are due some time. */
  readonly pending: number;
}

export function createManualClock(): ManualClock {
  let now = 0;
  const due = new Set<{ readonly at: number; readonly act: () => void }>();
  return {
    now: () => now,
    after(ms, act) {
      const entry = { at: now + ms, act };
      due.add(entry);
      return () => due.delete(entry);
    },
    advance(ms) {
      now += ms;
      for (const entry of [...due].toSorted((a, b) => a.at - b.at)) {
        if (entry.at > now || !due.delete(entry)) continue;
        entry.act();
      }
    },
    get pending() {
      return due.size;
    },
  };
}
