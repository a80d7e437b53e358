import { Worker } from 'node:worker_threads';
import { saySentence } from '../../src/interaction/sentences.ts';
import type { WorkerSettings } from '../../src/transport/library/worker-answerer.ts';
import { createManualClock } from './manual-clock.ts';

/**
 * A real thread that speaks the protocol and does as the command's name says: `stuck` stops the
 * whole thread, `exit` ends it, `throw` fails, anything else is answered with that as its kind.
 */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const { loads, never, reply } = workerData;
const loaded = { kind: 'loaded', size: { articles: 1, passages: 3, facts: 2, leftOut: 0 }, commands: [] };
parentPort.on('message', ({ kind, request }) => {
  if (kind === 'suggest') return parentPort.postMessage({ kind: 'done', value: [] });
  const { name } = request.target;
  if (name === 'stuck') Atomics.wait(new Int32Array(never), 0, 0);
  if (name === 'exit') process.exit(3);
  if (name === 'throw') throw new TypeError('it failed');
  parentPort.postMessage({ kind: 'done', value: { kind: name, reply } });
});
parentPort.postMessage(loads ? loaded : { kind: 'refused', problems: ['x.md:1: error: broken'] });
`;

/** How many workers were started, and whether the next one can load its library. */
export interface Script {
  started: number;
  loads: boolean;
}

/** Settings whose workers are scripted, on a clock that the test drives. */
export function scriptedWorkers(log: WorkerSettings['log']) {
  const script: Script = { started: 0, loads: true };
  const clock = createManualClock();
  const never = new SharedArrayBuffer(4);
  const reply = saySentence('control.not-shared', 'zh-CN');
  const start = () => {
    script.started++;
    return new Worker(SCRIPT, { eval: true, workerData: { loads: script.loads, never, reply } });
  };
  return { script, clock, settings: { start, deadlineMs: 5000, clock, log } };
}
