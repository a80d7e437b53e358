import type { Clock } from '../clock.ts';
import type { Job } from './job.ts';

/** A job that waits, for as long as its patience lasts. */
export interface Waiting {
  readonly job: Job;
  /** Ends the wait; its time is used up. */
  stop(): void;
}

/** @param giveUp is called once all the job's patience is used up */
export function startPatience(job: Job, clock: Clock, giveUp: () => void): Waiting {
  const since = clock.now();
  const cancel = clock.after(job.patienceMs, giveUp);
  return {
    job,
    stop() {
      cancel();
      job.patienceMs = Math.max(0, job.patienceMs - (clock.now() - since));
    },
  };
}
