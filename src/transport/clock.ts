/** When things are due. Tests drive one of their own. */
export interface Clock {
  /** Milliseconds, from whenever. */
  now(): number;
  /** Acts after so many milliseconds. @returns what calls that off */
  after(ms: number, act: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** What the work comes to if it comes in time, else undefined; the timer does not outlive it. */
export async function inTime<T>(
  work: Promise<T>,
  ms: number,
  clock: Clock,
): Promise<T | undefined> {
  let cancel = () => {};
  const late = new Promise<undefined>((resolve) => {
    cancel = clock.after(ms, () => resolve(undefined));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
