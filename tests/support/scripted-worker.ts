import { Worker } from 'node:worker_threads';
import { saySentence } from '../../src/interaction/sentences.ts';
import type { WorkerSettings } from '../../src/transport/library/worker-answerer.ts';
import { createManualClock } from './manual-clock.ts';

/**
 * A real thread that speaks the protocol and does as the command's name says: `stuck` stops the
 * whole thread, `exit` ends it, `throw` fails, `waits` waits for what never comes, `fetches` for what
 * comes at once, `gone` needs a second library,
 * anything else is answered with that as its kind. Its reply's text is the number of its library.
 */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const { loads, asks, never, library, reply } = workerData;
const say = (message) => parentPort.postMessage(message);
const loaded = { kind: 'loaded', size: { articles: library, passages: 3, facts: 2, leftOut: 0, stale: 0 }, commands: [] };
const refused = { kind: 'refused', problems: ['x.md:1: error: broken'] };
const names = new Map();
parentPort.on('message', (message) => {
  const { kind, id, work } = message;
  if (kind === 'build') return say(message.unsteady.length > 0 ? { ...refused, problems: message.unsteady } : loaded);
  const finish = (value) => say({ kind: 'finished', id, done: { kind: 'done', value } });
  if (kind === 'outdated') return;
  if (kind === 'drop') return names.delete(id);
  if (kind === 'resume') return finish({ kind: names.get(id), reply, library });
  if (work.kind === 'suggest') return finish([]);
  const { name } = work.request.target;
  names.set(id, name);
  if (name === 'stuck') Atomics.wait(new Int32Array(never), 0, 0);
  if (name === 'exit') process.exit(3);
  if (name === 'throw') throw new TypeError('it failed');
  if (name === 'gone' && library === 1) return say({ kind: 'superseded', id });
  if (name === 'waits' && library === 1) return say({ kind: 'waits', id });
  if (name === 'fetches') {
    say({ kind: 'waits', id });
    return say({ kind: 'ready', id });
  }
  finish({ kind: name, reply, library });
});
if (!loads) say(refused);
else if (asks) say({ kind: 'read' });
else say(loaded);
`;

/** How many workers were started, and what the next one does about its library. */
export interface Script {
  started: number;
  /** Whether it can load it. */
  loads: boolean;
  /** Whether it asks first which files are being written. */
  asks: boolean;
}

/** Settings whose workers are scripted, on a clock that the test drives. */
export function scriptedWorkers(log: WorkerSettings['log']) {
  const script: Script = { started: 0, loads: true, asks: false };
  const clock = createManualClock();
  const never = new SharedArrayBuffer(4);
  const reply = saySentence('control.not-shared', 'zh-CN');
  const start = () => {
    script.started++;
    const { loads, asks, started: library } = script;
    return new Worker(SCRIPT, { eval: true, workerData: { loads, asks, library, never, reply } });
  };
  return { script, clock, settings: { start, deadlineMs: 5000, clock, log } };
}
