import { Worker } from 'node:worker_threads';
import { systemClock } from '../../src/transport/clock.ts';
import { createLog } from '../../src/transport/log.ts';
import { createPainter, type Painter } from '../../src/transport/pictures/painter.ts';

const FILE = new URL('../../dist/run/picture-worker.js', import.meta.url);

/** The painter of the program, whose thread is compiled. */
export function realPainter(log = createLog({ logLevel: 'silent' })): Painter {
  return createPainter({ start: () => new Worker(FILE), clock: systemClock, log });
}

/** Whether bytes are a PNG: its signature. */
export function isPng(data: Uint8Array): boolean {
  return Buffer.from(data.subarray(1, 4)).toString('latin1') === 'PNG';
}
