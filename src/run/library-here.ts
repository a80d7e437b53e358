import type { Context } from '../commands/command.ts';
import type { Config } from '../config.ts';
import type { MeaningState } from '../search/meaning/meaning.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import { inTime, systemClock } from '../transport/clock.ts';
import type { Contexts } from '../transport/console/contexts.ts';
import type { DatabaseState } from '../transport/database/watch-database.ts';
import { PATIENCE_MS } from '../transport/library/job.ts';
import type { LibraryVersion } from '../transport/library/protocol.ts';
import { createReloads } from '../transport/library/reloads.ts';
import { type AnsweringWatch, sizeOf } from '../transport/library/watch.ts';
import type { FolderWatch } from '../transport/library/watch-folder.ts';
import type { LibraryState } from '../transport/library/worker-answerer.ts';
import type { Log } from '../transport/log.ts';
import { startWatching, startWatchingDatabase } from './answering.ts';
import { loadContext } from './context.ts';
import { refuse } from './refuse.ts';

/** The library of a run that has it in its own thread, loaded anew whenever its files change. */
export interface LibraryHere extends Contexts {
  /** Changes with the library. */
  generation(): number;
  state(): LibraryState & { readonly database?: DatabaseState };
  close(): Promise<void>;
}

/** Loads the library; if that fails, prints the problems to standard error. */
export async function loadHere(
  config: Config,
  locale: Locale,
  log: Log,
  watch?: AnsweringWatch,
): Promise<LibraryHere | undefined> {
  let isWanted = false;
  /** From the first load to the end; before it, a change only counts as one. */
  let isOpen = false;
  let underWay: Promise<void> | undefined;
  let generation = 0;

  const reload = (): void => {
    isWanted = true;
    if (isOpen) underWay ??= loadWanted();
  };
  const folder = await startWatching(config, log, reload);
  let version: LibraryVersion | undefined;
  const database = await startWatchingDatabase(config, quiet(log), watch, (newest) => {
    if (newest !== version?.identity) reload();
  });
  const onFailure = (problem: string) => database?.failed(problem);
  const onMeaning = (state: MeaningState) => watch?.meaningChanged(state);
  const first = await loadContext(config, { onFailure, onMeaning });
  if (first.kind !== 'loaded') {
    await folder?.close();
    refuse(first.problems);
    return undefined;
  }
  const take = (loaded: LibraryVersion | undefined): void => {
    version = loaded;
    if (loaded !== undefined) database?.loaded(loaded.identity);
  };
  take(first.version);
  database?.start();
  let context: Context = { ...first.context, locale };
  let { seal, close: closeLibrary } = first;
  watch?.libraryLoaded(sizeOf(context.library));
  const reloads = createReloads({ clock: systemClock, log: quiet(log), watch, retry: reload });

  const loadWanted = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      reloads.begun();
      try {
        await loadOnce();
      } catch (error) {
        fail([String(error)], false);
      }
    }
    underWay = undefined;
  };

  const loadOnce = async (): Promise<void> => {
    const askUnsteady = folder && askUnsteadyIn(folder);
    const loaded = await loadContext(config, { seal, askUnsteady, onFailure, onMeaning });
    if (loaded.kind !== 'loaded') {
      if (loaded.kind === 'away') database?.refused(loaded.problems.join(' '));
      fail(loaded.problems, loaded.kind === 'away');
      return;
    }
    if (!isOpen) return loaded.close();
    take(loaded.version);
    context = { ...loaded.context, locale };
    seal = loaded.seal;
    closeLibrary();
    closeLibrary = loaded.close;
    generation++;
    const size = sizeOf(context.library);
    watch?.libraryLoaded(size);
    reloads.succeeded(size);
  };

  const fail = (problems: readonly string[], isTold: boolean): void => {
    watch?.libraryRefused();
    reloads.failed(problems, true, isTold);
    context = { ...context, isOutdated: true };
  };

  const newest = async (): Promise<Context> => {
    if (database === undefined) await underWay;
    // A database that hangs takes longer than anyone waits.
    else if (underWay !== undefined) await inTime(underWay, PATIENCE_MS, systemClock);
    return context;
  };

  isOpen = true;
  if (isWanted) reload();
  return {
    current: () => context,
    newest,
    renew() {
      reload();
      return newest();
    },
    generation: () => generation,
    state: () => ({
      isReady: true,
      waiting: 0,
      reload: reloads.state(),
      size: sizeOf(context.library),
      version: version?.number,
      ...(database === undefined ? {} : { database: database.state() }),
    }),
    async close() {
      isOpen = false;
      isWanted = false;
      closeLibrary();
      reloads.close();
      await Promise.all([folder?.close(), database?.close()]);
    },
  };
}

function askUnsteadyIn({ newsMs, unsteady }: FolderWatch): () => Promise<readonly string[]> {
  const since = systemClock.now();
  return async () => {
    await new Promise<void>((resolve) => systemClock.after(newsMs, resolve));
    return unsteady(since);
  };
}

/** A person at the keyboard is told what failed, and sees in the answers what did not. */
function quiet(log: Log): Pick<Log, 'debug' | 'info' | 'error'> {
  const debug = log.debug.bind(log);
  return { debug, info: debug, error: log.error.bind(log) };
}
