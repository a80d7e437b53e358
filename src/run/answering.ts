import { Worker } from 'node:worker_threads';
import { type Config, libraryConfig } from '../config.ts';
import { systemClock } from '../transport/clock.ts';
import type { AnsweringWatch } from '../transport/library/watch.ts';
import { type FolderWatch, watchFolder } from '../transport/library/watch-folder.ts';
import { createWorkerAnswerer, type WorkerAnswerer } from '../transport/library/worker-answerer.ts';
import type { Log } from '../transport/log.ts';

/**
 * Starts the answering thread, which never gets the token, and lets it load the library anew whenever
 * its files change.
 */
export async function startAnswering(
  config: Config,
  log: Log,
  watch?: AnsweringWatch,
): Promise<WorkerAnswerer> {
  const workerData = libraryConfig.parse(config);
  const file = new URL('./answering-worker.js', import.meta.url);
  const folder = await startWatching(config, log, () => answerer.reload());
  const answerer = createWorkerAnswerer({
    start: () => new Worker(file, { workerData }),
    deadlineMs: config.answerDeadlineMs,
    clock: systemClock,
    log,
    watch,
    folder,
  });
  const close = async () => {
    await Promise.all([folder?.close(), answerer.close()]);
  };
  void answerer.loaded.then(({ kind }) => (kind === 'refused' ? folder?.close() : undefined));
  return {
    ...answerer,
    get generation() {
      return answerer.generation;
    },
    close,
  };
}

/** @returns undefined if nothing is to be watched */
export async function startWatching(
  { knowledgeDir, watch }: Pick<Config, 'knowledgeDir' | 'watch'>,
  log: Log,
  onStill: () => void,
): Promise<FolderWatch | undefined> {
  if (watch === 'off') return undefined;
  return watchFolder({ folder: knowledgeDir, watch, clock: systemClock, log, onStill });
}
