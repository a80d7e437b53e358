import { Worker } from 'node:worker_threads';
import type { Config } from '../config.ts';
import { systemClock } from '../transport/clock.ts';
import { createWorkerAnswerer, type WorkerAnswerer } from '../transport/library/worker-answerer.ts';
import type { Log } from '../transport/log.ts';

/** What the answering thread has to know; it is never told the token. */
export type LibraryConfig = Omit<Config, 'token'>;

/** Starts the thread that has the library. */
export function startAnswering(config: Config, log: Log): WorkerAnswerer {
  const { token: _, ...workerData } = config;
  const file = new URL('./answering-worker.js', import.meta.url);
  return createWorkerAnswerer({
    start: () => new Worker(file, { workerData }),
    deadlineMs: config.answerDeadlineMs,
    clock: systemClock,
    log,
  });
}
