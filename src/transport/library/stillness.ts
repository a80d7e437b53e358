import type { Clock } from '../clock.ts';

/** How long a folder has to stand still before its changes count, and how long that may be put off. */
export interface Patience {
  readonly stillMs: number;
  readonly longestMs: number;
}

/** Notes which files change, and tells when they stand still. */
export interface Stillness {
  changed(path: string): void;
  /** What changed since a moment, or so shortly before it that it may not have stood still then. */
  unsteady(since: number): readonly string[];
  close(): void;
}

/** What stood still for less than this, in ms, short of `stillMs`, did not: timers may be early. */
const SLACK_MS = 50;
/** No library takes longer to read, in ms. */
const KEPT_MS = 600_000;

/**
 * @param onStill is called once everything stands still after a change; or, where something always
 *   moves, after `longestMs`, and then again
 */
export function createStillness(
  patience: () => Patience,
  clock: Clock,
  onStill: () => void,
): Stillness {
  const changes = new Map<string, number>();
  /** Since when `onStill` has been due. */
  let dueSince: number | undefined;
  let cancel = () => {};

  const movedSince = (since: number): string[] =>
    [...changes]
      .filter(([, at]) => at > since - patience().stillMs + SLACK_MS)
      .map(([path]) => path);

  const wait = (): void => {
    const { stillMs, longestMs } = patience();
    const now = clock.now();
    dueSince ??= now;
    cancel();
    cancel = clock.after(Math.max(0, Math.min(stillMs, dueSince + longestMs - now)), tell);
  };

  const tell = (): void => {
    const now = clock.now();
    dueSince = undefined;
    for (const [path, at] of changes) if (at < now - KEPT_MS) changes.delete(path);
    // What still moves is not taken now, so it needs a turn of its own.
    if (movedSince(now).length > 0) wait();
    onStill();
  };

  return {
    changed(path) {
      changes.set(path, clock.now());
      wait();
    },
    unsteady: movedSince,
    close: () => cancel(),
  };
}
