import { Session } from 'node:inspector';

/** How often each function of the program was called, as `file:function:offset`. */
export type Steps = ReadonlyMap<string, number>;

/**
 * Counts the calls of every function under `src/` while something runs, as V8 counts them: a
 * measure of work that no busy machine changes.
 */
export function countSteps(run: () => void): Steps {
  const [steps = new Map()] = countEach([run]);
  return steps;
}

/** The same of several runs, each by itself: V8 begins and ends to count once, which takes longest. */
export function countEach(runs: readonly (() => void)[]): Steps[] {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const counted = runs.map((run) => {
    run();
    return takeSteps(session);
  });
  session.disconnect();
  return counted;
}

/** What was counted since the last time. */
function takeSteps(session: Session): Steps {
  const steps = new Map<string, number>();
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error !== null) throw error;
    for (const { url, functions } of result) {
      const [, file] = /\/src\/(.+?\.ts)/u.exec(url) ?? [];
      if (file === undefined) continue;
      for (const { functionName, ranges } of functions) {
        const { startOffset, count } = ranges[0] ?? { startOffset: 0, count: 0 };
        steps.set(`${file}:${functionName}:${startOffset}`, count);
      }
    }
  });
  return steps;
}

/** All calls together. */
export function sumOf(steps: Steps): number {
  return [...steps.values()].reduce((sum, count) => sum + count, 0);
}
