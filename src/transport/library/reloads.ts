import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { AnsweringWatch, LibrarySize } from './watch.ts';

/** How loading the library anew goes. */
export type ReloadState =
  | { readonly kind: 'none' | 'loading' }
  /** The last try failed, for so many reasons; it is or will be tried again. */
  | { readonly kind: 'failed'; readonly problems: number };

interface Settings {
  readonly clock: Clock;
  readonly log: Pick<Log, 'debug' | 'info' | 'error'>;
  readonly watch: AnsweringWatch | undefined;
  readonly retry: () => void;
}

/** Keeps count of reloads, tells the log, and tries again what failed. */
interface Reloads {
  begun(): void;
  succeeded(size: LibrarySize): void;
  /**
   * @param isServing whether an earlier library answers meanwhile
   * @param isTold whether the log is told elsewhere
   */
  failed(problems: readonly string[], isServing: boolean, isTold?: boolean): void;
  state(): ReloadState;
  close(): void;
}

/** The wait before the next try; it doubles each time, up to a minute, or to ten beside a library. */
const [RETRY_MS, RETRY_MAX_MS, BESIDE_MAX_MS] = [1000, 60_000, 600_000];

export function createReloads({ clock, log, watch, retry }: Settings): Reloads {
  let isLoading = false;
  let failures = 0;
  /** Those that were logged last. */
  let problems: readonly string[] = [];
  let cancelRetry = () => {};
  let isClosed = false;
  return {
    begun() {
      cancelRetry();
      isLoading = true;
    },
    succeeded(size) {
      if (isLoading) {
        log.info({ ...size }, 'the library was loaded anew');
        watch?.reloaded('loaded');
      }
      cancelRetry();
      [isLoading, failures, problems] = [false, 0, []];
    },
    failed(found, isServing, isTold = false) {
      isLoading = false;
      watch?.reloaded('failed');
      const longestMs = isServing ? BESIDE_MAX_MS : RETRY_MAX_MS;
      const retryMs = Math.min(RETRY_MS * 2 ** failures, longestMs);
      failures++;
      const isKnown = isServing && found.join('\n') === problems.join('\n');
      problems = found;
      const meanwhile = isServing ? '; the one before it goes on answering' : '';
      log[isKnown || isTold ? 'debug' : 'error'](
        { problems: found, retryMs },
        `the library could not be loaded again${meanwhile}`,
      );
      cancelRetry();
      if (!isClosed) cancelRetry = clock.after(retryMs, retry);
    },
    state() {
      if (failures > 0) return { kind: 'failed', problems: problems.length };
      return { kind: isLoading ? 'loading' : 'none' };
    },
    close() {
      isClosed = true;
      cancelRetry();
    },
  };
}
