import { Worker } from 'node:worker_threads';
import { type Config, libraryConfig } from '../config.ts';
import { systemClock } from '../transport/clock.ts';
import type { DatabaseState, DatabaseWatch } from '../transport/database/watch-database.ts';
import type { FromThread, LoadOutcome } from '../transport/library/protocol.ts';
import type { AnsweringWatch } from '../transport/library/watch.ts';
import { type FolderWatch, watchFolder } from '../transport/library/watch-folder.ts';
import { createWorkerAnswerer, type WorkerAnswerer } from '../transport/library/worker-answerer.ts';
import type { Log } from '../transport/log.ts';

/** The answering thread, and what is known of the database that has its library, if one has. */
export interface Answering extends WorkerAnswerer {
  state(): ReturnType<WorkerAnswerer['state']> & { readonly database?: DatabaseState };
}

/**
 * Starts the answering thread, which never gets the token, and lets it load the library anew whenever
 * its files change, or its version in the database.
 */
export async function startAnswering(
  config: Config,
  log: Log,
  watch?: AnsweringWatch,
): Promise<Answering> {
  const library = libraryConfig.parse(config);
  /** Of the cache that the last thread with a library made or checked. */
  let seal: string | undefined;
  const file = new URL('./answering-worker.js', import.meta.url);
  const folder = await startWatching(config, log, () => answerer.reload());
  let version: string | undefined;
  const database = await startWatchingDatabase(config, log, watch, (newest) => {
    if (newest !== version || !answerer.state().isReady) answerer.reload();
  });
  const answerer = createWorkerAnswerer({
    start() {
      const worker = new Worker(file, { workerData: { config: library, seal } });
      worker.on('message', (message: FromThread) => {
        if (message.kind === 'loaded') seal = message.seal;
      });
      return worker;
    },
    deadlineMs: config.answerDeadlineMs,
    clock: systemClock,
    log,
    watch,
    folder,
    database: database && {
      ...database,
      loaded(loaded) {
        version = loaded;
        database.loaded(loaded);
      },
    },
  });
  const close = async () => {
    await Promise.all([folder?.close(), database?.close(), answerer.close()]);
  };
  void answerer.loaded.then(({ kind }) => {
    if (kind === 'refused') void folder?.close();
    else database?.start();
  });
  return {
    ...answerer,
    get generation() {
      return answerer.generation;
    },
    state: () => ({
      ...answerer.state(),
      ...(database === undefined ? {} : { database: database.state() }),
    }),
    close,
  };
}

/** What the log is told of the library at the start. */
export function describeLoaded(loaded: Exclude<LoadOutcome, { kind: 'refused' }>) {
  if (loaded.kind !== 'loaded') return { library: 'not loaded' };
  const { size, version } = loaded;
  return { ...size, ...(version === undefined ? {} : { version: version.number }) };
}

/** @returns undefined if no files are to be watched */
export async function startWatching(
  { knowledgeDir, watch, databaseUrl }: Pick<Config, 'knowledgeDir' | 'watch' | 'databaseUrl'>,
  log: Log,
  onStill: () => void,
): Promise<FolderWatch | undefined> {
  if (watch === 'off' || databaseUrl !== undefined) return undefined;
  return watchFolder({ folder: knowledgeDir, watch, clock: systemClock, log, onStill });
}

/** @returns undefined if no database has the library */
export async function startWatchingDatabase(
  { databaseUrl: url }: Pick<Config, 'databaseUrl'>,
  log: Pick<Log, 'debug' | 'info' | 'error'>,
  watch: AnsweringWatch | undefined,
  onNewest: (version: string) => void,
): Promise<DatabaseWatch | undefined> {
  if (url === undefined) return undefined;
  const { watchDatabase } = await import('../transport/database/watch-database.ts');
  const onAway = () => watch?.databaseAway();
  return watchDatabase({ url, clock: systemClock, log, onNewest, onAway });
}
