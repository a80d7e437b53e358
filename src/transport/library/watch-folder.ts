import { type FSWatcher, watch } from 'chokidar';
import { FOLDERS, mayBeRead } from '../../files/knowledge-folder.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { identityOf, isRemote } from './file-system.ts';
import { nameIn } from './name-in.ts';
import { createStillness } from './stillness.ts';

export interface WatchSettings {
  readonly folder: string;
  /** `poll` asks for changes again and again even where the system tells of them. */
  readonly watch: 'auto' | 'poll';
  readonly clock: Clock;
  readonly log: Pick<Log, 'debug' | 'warn'>;
  /** Is called once files changed and then stood still. */
  readonly onStill: () => void;
}

/** Watches a knowledge folder. */
export interface FolderWatch {
  /** Files that changed since a moment of the clock, or had not stood still by then, by path. */
  unsteady(since: number): readonly string[];
  /** How long news of a change may take to arrive, in ms. */
  readonly newsMs: number;
  /** Whether the files are watched from now on. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** By events, and by asking again and again. In ms. */
const EVENTS = { stillMs: 500, longestMs: 10_000, newsMs: 200 };
const POLLING = { stillMs: 2500, longestMs: 20_000, newsMs: 2200 };
const POLL_MS = 2000;
/** How often to look whether the folder is still the same one, in ms. */
const IDENTITY_MS = 5000;
/** By how much the clock of files may be slow, in ms. */
const CLOCK_MS = 20;
/** What the system says if it cannot watch any more files, or any at all. */
const EXHAUSTED: ReadonlySet<unknown> = new Set(['ENOSPC', 'EMFILE', 'ENFILE', 'ENOSYS']);

/**
 * Watches the files of a knowledge folder that the library reads, and no others. If the folder is on
 * another machine, or the system cannot watch so many files, they are polled.
 */
export async function watchFolder(settings: WatchSettings): Promise<FolderWatch> {
  const { folder, clock, log, onStill } = settings;
  const polls = settings.watch === 'poll' || (await isRemote(folder));
  let pace = EVENTS;
  const stillness = createStillness(() => pace, clock, onStill);
  let watcher: FSWatcher | undefined;
  let isClosed = false;

  /** @param byPolling whether to ask for changes */
  const start = (byPolling: boolean): Promise<void> => {
    pace = byPolling ? POLLING : EVENTS;
    const startedAt = Date.now();
    const how = byPolling ? { usePolling: true, interval: POLL_MS } : {};
    const at = watch(folder, { ...COMMON, ...how, ignored: (path) => !isOfInterest(folder, path) });
    watcher = at;
    let isReady = false;
    return new Promise((resolve) => {
      at.on('all', (_event, path, stats) => {
        // A first look tells of everything: only what changed after the start is news.
        const isOld = !isReady && stats !== undefined && stats.ctimeMs < startedAt - CLOCK_MS;
        if (!isOld) stillness.changed(path);
      });
      at.on('ready', () => {
        isReady = true;
        resolve();
      });
      at.on('error', (error) => {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (at !== watcher || byPolling || !EXHAUSTED.has(code)) {
          log.debug({ err: error }, 'a file of the library cannot be watched');
          return;
        }
        log.warn({ code, everyMs: POLL_MS }, CANNOT_WATCH);
        void at.close();
        void start(true).then(resolve);
      });
    });
  };

  // A folder that takes the place of another is not noticed by whoever watches that one.
  let identity = await identityOf(folder, FOLDERS);
  let cancelCheck = () => {};
  const check = async (): Promise<void> => {
    const now = await identityOf(folder, FOLDERS);
    if (isClosed) return;
    if (now !== identity) {
      identity = now;
      const before = watcher;
      void start(pace === POLLING);
      await before?.close();
      stillness.changed(folder);
    }
    cancelCheck = clock.after(IDENTITY_MS, () => void check());
  };
  const ready = start(polls);
  cancelCheck = clock.after(IDENTITY_MS, () => void check());

  return {
    unsteady: stillness.unsteady,
    get newsMs() {
      return pace.newsMs;
    },
    ready,
    async close() {
      isClosed = true;
      cancelCheck();
      stillness.close();
      await watcher?.close();
    },
  };
}

/** `persistent` would keep the process running. */
const COMMON = { persistent: false, alwaysStat: true, depth: 1 } as const;

const CANNOT_WATCH =
  'changes of the library are looked for again and again, because this system cannot watch so many files; on Linux, fs.inotify.max_user_watches says how many it can';

function isOfInterest(folder: string, path: string): boolean {
  const name = nameIn(folder, path);
  return name === '' || FOLDERS.includes(name) || mayBeRead(name);
}
