import { type Clock, inTime } from '../clock.ts';
import type { Answerer } from '../library/answerer.ts';

/** What is under way when a program is told to stop: answers, however they were asked for. */
export interface UnderWay {
  /** Counts an answer, or other work, until it is done. It must not reject. */
  begin(work: Promise<void>): void;
  /**
   * Waits up to `graceMs` for the pending answers, then ends the answerer, so that the others say
   * that the bot is leaving. Answers that begin meanwhile are waited for too.
   */
  finish(graceMs: number, answerer: Answerer, clock: Clock): Promise<void>;
}

/** How long telling people whose answers missed the grace period may take. */
export const FAREWELL_MS = 1000;

export function createUnderWay(): UnderWay {
  const pending = new Set<Promise<void>>();
  /** Resolves once nothing is pending, including what arrived meanwhile. No answer rejects. */
  const settled = async () => {
    while (pending.size > 0) await Promise.allSettled(pending);
  };
  return {
    begin(work) {
      pending.add(work);
      void work.finally(() => pending.delete(work));
    },
    async finish(graceMs, answerer, clock) {
      await inTime(settled(), graceMs, clock);
      await answerer.close();
      await inTime(settled(), FAREWELL_MS, clock);
    },
  };
}
