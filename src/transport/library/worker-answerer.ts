import type { Worker } from 'node:worker_threads';
import type { CommandDefinition } from '../../commands/command.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Answerer, PageMaker, Undone } from './answerer.ts';
import { askThrough, type Done, type Work } from './work.ts';

/** The worker's first message: its library is loaded, or has these problems, one per line. */
export type LoadOutcome =
  | {
      readonly kind: 'loaded';
      readonly size: { readonly articles: number; readonly facts: number };
      readonly commands: readonly CommandDefinition[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

export interface WorkerSettings {
  /** Starts a worker that posts `LoadOutcome`, then one `Done` for each `Work`. */
  readonly start: () => Worker;
  /** The longest a request may take, not counting its time in the queue. */
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** The answering thread, and the queue of requests for it. */
export interface WorkerAnswerer extends Answerer, PageMaker {
  /** The first worker's `LoadOutcome`. If it is `refused`, no other worker is started. */
  readonly loaded: Promise<LoadOutcome>;
}

interface Job {
  readonly work: Work;
  readonly since: number;
  readonly settle: (done: Done) => void;
}

/** Requests in the queue; at a few milliseconds each, the last one is answered within seconds. */
const WAITING_MAX = 2000;
/** Discord does not wait longer for suggestions, in ms. */
const STALE_MS = 2500;
/** The wait before reloading a library that failed to load; doubles each time, up to a minute. */
const [RETRY_MS, RETRY_MAX_MS] = [1000, 60_000];

/**
 * Answers in a worker thread, one request at a time, in order. A request that overruns its deadline
 * is lost with its worker; a new worker answers the others.
 */
export function createWorkerAnswerer(settings: WorkerSettings): WorkerAnswerer {
  const { start, deadlineMs, clock, log } = settings;
  const waiting: Job[] = [];
  let seat: Seat | undefined;
  let isClosed = false;
  let hasLoaded = false;
  let generation = 0;
  let failures = 0;
  let cancelRetry = () => {};
  let onLoaded: (loaded: LoadOutcome) => void = () => {};
  const loaded = new Promise<LoadOutcome>((resolve) => {
    onLoaded = resolve;
  });

  const next = (): void => {
    if (seat === undefined || !seat.isReady || seat.job !== undefined) return;
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      if (job.work.kind === 'suggest' && clock.now() - job.since > STALE_MS) {
        job.settle({ kind: 'too-slow' });
        continue;
      }
      begin(seat, job);
      return;
    }
  };

  const begin = (at: Seat, job: Job): void => {
    at.job = job;
    at.cancelDeadline = clock.after(deadlineMs, () => {
      // This thread may itself have been blocked, so first let a reply that did arrive count.
      setImmediate(() => {
        if (at.job !== job) return;
        log.error({ deadlineMs }, 'an answer took too long: the answering thread starts afresh');
        replace(at, { kind: 'too-slow' });
      });
    });
    at.worker.postMessage(job.work);
  };

  const finish = (at: Seat, done: Done): void => {
    at.cancelDeadline();
    const { job } = at;
    at.job = undefined;
    job?.settle(done);
  };

  /** Stops a worker and starts another. */
  const replace = (at: Seat, done: Done): void => {
    if (at !== seat) return;
    seat = undefined;
    finish(at, done);
    void at.worker.terminate();
    sit();
  };

  const sit = (): void => {
    if (isClosed) return;
    const at: Seat = { worker: start(), isReady: false, job: undefined, cancelDeadline: () => {} };
    seat = at;
    at.worker.on('message', (message: LoadOutcome | Done) => {
      if (at !== seat) return;
      if (message.kind === 'loaded') {
        failures = 0;
        hasLoaded = true;
        generation++;
        at.isReady = true;
        onLoaded(message);
      } else if (message.kind === 'refused') {
        giveUp(at, message.problems);
      } else {
        finish(at, message);
      }
      next();
    });
    at.worker.on('error', (error) => lost(at, error));
    at.worker.on('exit', (code) => lost(at, new Error(`the answering thread ended (${code})`)));
  };

  /** For a worker that ended by itself: it is replaced at once if its library had loaded. */
  const lost = (at: Seat, error: unknown): void => {
    if (at !== seat) return;
    if (at.isReady) {
      log.error({ err: error }, 'the answering thread ended: a fresh one starts');
      replace(at, { kind: 'failed', error });
    } else {
      log.debug({ err: error }, 'the answering thread ended before its library was loaded');
      giveUp(at, [String(error)]);
    }
  };

  /** For a library that fails to load: empties the queue. If it loaded before, retries later. */
  const giveUp = (at: Seat, problems: readonly string[]): void => {
    seat = undefined;
    void at.worker.terminate();
    for (const { settle } of waiting.splice(0)) settle({ kind: 'no-library' });
    if (!hasLoaded) {
      onLoaded({ kind: 'refused', problems });
      return;
    }
    const retryMs = Math.min(RETRY_MS * 2 ** failures, RETRY_MAX_MS);
    failures++;
    log.error({ problems, retryMs }, 'the library could not be loaded again');
    cancelRetry = clock.after(retryMs, sit);
  };

  const refusal = (): Undone | undefined => {
    if (isClosed) return { kind: 'leaving' };
    if (seat === undefined) return { kind: 'no-library' };
    return waiting.length < WAITING_MAX ? undefined : { kind: 'crowded' };
  };

  const submit = (work: Work): Promise<Done> => {
    const refused = refusal();
    if (refused !== undefined) return Promise.resolve(refused);
    return new Promise((settle) => {
      waiting.push({ work, since: clock.now(), settle });
      next();
    });
  };

  sit();
  return {
    loaded,
    ...askThrough(submit),
    get generation() {
      return generation;
    },
    async close() {
      isClosed = true;
      cancelRetry();
      const at = seat;
      seat = undefined;
      for (const { settle } of waiting.splice(0)) settle({ kind: 'leaving' });
      if (at === undefined) return;
      finish(at, { kind: 'leaving' });
      await at.worker.terminate();
    },
  };
}

/** A worker and its current job. */
interface Seat {
  readonly worker: Worker;
  /** Whether its library is loaded. */
  isReady: boolean;
  job: Job | undefined;
  cancelDeadline: () => void;
}
