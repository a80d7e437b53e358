import { Worker } from 'node:worker_threads';
import { systemClock } from '../transport/clock.ts';
import type { Log } from '../transport/log.ts';
import { createPainter, type Painter } from '../transport/pictures/painter.ts';

/** Paints pictures in a thread that starts with the first of them. */
export function startPainting(log: Log): Painter {
  const file = new URL('./picture-worker.js', import.meta.url);
  return createPainter({
    start: () => new Worker(file, { env: {} }),
    clock: systemClock,
    log,
  });
}
