import type { Context } from '../commands/command.ts';
import type { Config } from '../config.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import { systemClock } from '../transport/clock.ts';
import type { Contexts } from '../transport/console/console.ts';
import { createReloads, type ReloadState } from '../transport/library/reloads.ts';
import { type AnsweringWatch, sizeOf } from '../transport/library/watch.ts';
import type { FolderWatch } from '../transport/library/watch-folder.ts';
import type { Log } from '../transport/log.ts';
import { startWatching } from './answering.ts';
import { loadContext } from './context.ts';
import { refuse } from './refuse.ts';

/** The library of a run that has it in its own thread, loaded anew whenever its files change. */
export interface LibraryHere extends Contexts {
  /** Changes with the library. */
  generation(): number;
  state(): ReloadState;
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
  let underWay: Promise<void> | undefined;
  let generation = 0;

  const reload = (): void => {
    isWanted = true;
    underWay ??= loadWanted();
  };
  const folder = await startWatching(config, log, reload);
  const first = await loadContext(config);
  if (first.context === undefined) {
    await folder?.close();
    refuse(first.problems);
    return undefined;
  }
  let context: Context = { ...first.context, locale };
  let closeLibrary = first.close;
  watch?.libraryLoaded(sizeOf(context.library));
  const reloads = createReloads({ clock: systemClock, log: quiet(log), watch, retry: reload });

  const loadWanted = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      reloads.begun();
      try {
        await loadOnce();
      } catch (error) {
        fail([String(error)]);
      }
    }
    underWay = undefined;
  };

  const loadOnce = async (): Promise<void> => {
    const loaded = await loadContext(config, folder && askUnsteadyIn(folder));
    if (loaded.context === undefined) {
      fail(loaded.problems);
      return;
    }
    context = { ...loaded.context, locale };
    closeLibrary();
    closeLibrary = loaded.close;
    generation++;
    const size = sizeOf(context.library);
    watch?.libraryLoaded(size);
    reloads.succeeded(size);
  };

  const fail = (problems: readonly string[]): void => {
    watch?.libraryRefused();
    reloads.failed(problems, true);
    context = { ...context, isOutdated: true };
  };

  return {
    current: () => context,
    async newest() {
      await underWay;
      return context;
    },
    generation: () => generation,
    state: () => reloads.state(),
    async close() {
      isWanted = false;
      closeLibrary();
      reloads.close();
      await folder?.close();
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
