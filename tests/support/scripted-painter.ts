import { Worker } from 'node:worker_threads';
import type { Picture } from '../../src/surfaces/pictures/picture.ts';
import { createLog } from '../../src/transport/log.ts';
import { createPainter } from '../../src/transport/pictures/painter.ts';
import { createManualClock } from './manual-clock.ts';

/**
 * A real thread that does as the title of a picture says: `stuck` stops the thread, `exit` ends it,
 * `fail` cannot be painted; anything else becomes a file of so many bytes.
 */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
parentPort.on('message', ({ picture: { title } }) => {
  if (title === 'stuck') Atomics.wait(new Int32Array(workerData.never), 0, 0);
  if (title === 'exit') process.exit(3);
  if (title === 'fail') return parentPort.postMessage({ error: 'it failed' });
  parentPort.postMessage({ png: new Uint8Array(workerData.bytes) });
});
`;

export function pictureOf(title: string): Picture {
  return { kind: 'timeline', title, description: '', notes: [], lacking: '', rows: [] };
}

/** A painter whose threads are scripted, on a clock that the test drives. */
export function scriptedPainter(bytes = 10) {
  const clock = createManualClock();
  const counts = { started: 0 };
  const never = new SharedArrayBuffer(4);
  const painter = createPainter({
    start: () => {
      counts.started++;
      return new Worker(SCRIPT, { eval: true, workerData: { never, bytes } });
    },
    clock,
    log: createLog({ logLevel: 'silent' }),
  });
  return { painter, clock, counts };
}
