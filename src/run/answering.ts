import { Worker } from 'node:worker_threads';
import { type Config, libraryConfig } from '../config.ts';
import { systemClock } from '../transport/clock.ts';
import type { AnsweringWatch } from '../transport/library/watch.ts';
import { createWorkerAnswerer, type WorkerAnswerer } from '../transport/library/worker-answerer.ts';
import type { Log } from '../transport/log.ts';

/** Starts the answering thread, which never gets the token. */
export function startAnswering(config: Config, log: Log, watch?: AnsweringWatch): WorkerAnswerer {
  const workerData = libraryConfig.parse(config);
  const file = new URL('./answering-worker.js', import.meta.url);
  return createWorkerAnswerer({
    start: () => new Worker(file, { workerData }),
    deadlineMs: config.answerDeadlineMs,
    clock: systemClock,
    log,
    watch,
  });
}
