import type { Done, Work } from './work.ts';

/** A request on its way through the answering thread. */
export interface Job {
  readonly id: number;
  readonly work: Work;
  /** When it arrived, by the clock. */
  readonly since: number;
  readonly settle: (done: Done) => void;
  /** How long it may still wait for what it needs, in ms. */
  patienceMs: number;
  /** How long a thread has worked on it, in ms. */
  workedMs: number;
  isBegun: boolean;
}

/** Discord waits for 3 s, and the work itself takes time too. In ms. */
export const PATIENCE_MS = 2500;

/** Makes jobs, each with a number of its own. */
export function createJobs(): (work: Work, since: number, settle: Job['settle']) => Job {
  let made = 0;
  return (work, since, settle) => {
    made++;
    return {
      ...{ id: made, work, since, settle },
      ...{ patienceMs: PATIENCE_MS, workedMs: 0, isBegun: false },
    };
  };
}
