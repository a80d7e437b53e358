import { Worker } from 'node:worker_threads';
import { createLog } from '../../src/transport/log.ts';
import { createPainter, type Painter } from '../../src/transport/pictures/painter.ts';
import { createManualClock } from './manual-clock.ts';

const FILE = new URL('../../dist/run/picture-worker.js', import.meta.url);

/** The painter of the program, whose thread is compiled. It has all the time that it needs. */
export function realPainter(log = createLog({ logLevel: 'silent' })): Painter {
  return createPainter({ start: () => new Worker(FILE), clock: createManualClock(), log });
}

/** Whether bytes are a PNG: its signature. */
export function isPng(data: Uint8Array): boolean {
  return Buffer.from(data.subarray(1, 4)).toString('latin1') === 'PNG';
}
