import type { Log } from '../log.ts';
import type { Answerer, PageMaker, Undone } from './answerer.ts';
import { createJobs, type Job } from './job.ts';
import { startPatience, type Waiting } from './patience.ts';
import type { LoadOutcome } from './protocol.ts';
import { createReloads, type ReloadState } from './reloads.ts';
import { createSeat, type Loading, type Seat, type SeatSettings } from './seat.ts';
import type { LibrarySize, ThreadStart } from './watch.ts';
import { askThrough, type Done, type Work } from './work.ts';

export interface WorkerSettings extends SeatSettings {
  readonly log: Log;
}

/** The answering thread, and the queue of requests for it. */
export interface WorkerAnswerer extends Answerer, PageMaker {
  /**
   * The first thread's `LoadOutcome`. If it is `refused`, no other thread is started; if `away`, it is
   * tried again.
   */
  readonly loaded: Promise<LoadOutcome>;
  /** Loads the library anew, beside the one that answers, and then changes over to it. */
  reload(): void;
  state(): LibraryState;
}

/** How the library is right now. */
export interface LibraryState {
  /** Whether a loaded one answers. */
  readonly isReady: boolean;
  /** How many requests wait for that. */
  readonly waiting: number;
  readonly reload: ReloadState;
  /** Of the last one that was loaded; missing before the first. */
  readonly size?: LibrarySize | undefined;
  /** Its number in the database that has it, if one has. */
  readonly version?: number | undefined;
}

/** Requests in the queue; at a few milliseconds each, the last one is answered within seconds. */
const WAITING_MAX = 2000;
/** Discord does not wait longer for suggestions, in ms. */
const STALE_MS = 2500;

/**
 * Answers in a thread, one request at a time, in order. A library never changes: a new one is loaded
 * by a fresh thread beside the thread that answers, which then has its last answer to finish. A
 * request that overruns its deadline is lost with its thread; a fresh one answers the others. There
 * are two threads at most.
 */
export function createWorkerAnswerer(settings: WorkerSettings): WorkerAnswerer {
  const { clock, log, watch, database } = settings;
  const missing: Undone = { kind: database === undefined ? 'no-library' : 'no-database' };
  const queue: Job[] = [];
  /** Jobs that wait for a newer library. */
  const held = new Map<Job, Waiting>();
  const makeJob = createJobs();
  /** The thread that answers, or will; the one that loads beside it; the one that it replaced. */
  let seat: Seat | undefined;
  let fresh: Seat | undefined;
  let leaving: Seat | undefined;
  let isClosed = false;
  /** Whether there was a library, or there may be one later. */
  let hasStarted = false;
  let isReloadWanted = false;
  let generation = 0;
  let size: LibrarySize | undefined;
  let version: number | undefined;
  let onLoaded: (loaded: LoadOutcome) => void = () => {};
  const loaded = new Promise<LoadOutcome>((resolve) => {
    onLoaded = resolve;
  });

  const reload = (): void => {
    isReloadWanted = true;
    const isBusy = fresh !== undefined || leaving !== undefined;
    if (isClosed || isBusy || seat?.isReady === false) return;
    isReloadWanted = false;
    reloads.begun();
    if (seat === undefined) seat = open('retry');
    else fresh = open('reload');
  };
  const reloads = createReloads({ clock, log, watch, retry: reload });

  const loadingNow = (): Loading => {
    if (seat?.isReady === true) return 'beside';
    return hasStarted ? 'hurried' : 'first';
  };

  const open = (why: ThreadStart): Seat => {
    const at: Seat = createSeat(settings, loadingNow(), {
      loaded(outcome) {
        if (outcome.kind === 'loaded') serve(at, outcome);
        else refuse(at, outcome);
      },
      freed() {
        if (at === leaving) dismiss(at, { kind: 'leaving' });
        next();
      },
      arrived(job) {
        queue.unshift(job);
        next();
      },
      superseded: (job) => hold(job, at),
      overran() {
        const { deadlineMs } = settings;
        log.error({ deadlineMs }, 'an answer took too long: the answering thread starts afresh');
        if (at === leaving) dismiss(at, { kind: 'too-slow' });
        else replace(at, { kind: 'too-slow' }, 'deadline');
      },
      lost(error) {
        if (at.isReady) {
          log.error({ err: error }, 'the answering thread ended: a fresh one starts');
          if (at === leaving) dismiss(at, { kind: 'failed', error });
          else replace(at, { kind: 'failed', error }, 'ended');
        } else {
          log.debug({ err: error }, 'the answering thread ended before its library was loaded');
          refuse(at, { kind: 'refused', problems: [String(error)] });
        }
      },
    });
    watch?.threadStarted(why);
    return at;
  };

  /** Lets a loaded library answer; the one before it finishes what it works on. */
  const serve = (at: Seat, outcome: Extract<LoadOutcome, { kind: 'loaded' }>): void => {
    if (at === fresh) {
      [leaving, seat, fresh] = [seat, at, undefined];
      takeBack(leaving);
      if (leaving?.isBusy === false) dismiss(leaving, { kind: 'leaving' });
    }
    hasStarted = true;
    generation++;
    ({ size } = outcome);
    version = outcome.version?.number;
    if (outcome.version !== undefined) database?.loaded(outcome.version.identity);
    watch?.libraryLoaded(size);
    reloads.succeeded({ ...size, ...(version === undefined ? {} : { version }) });
    onLoaded(outcome);
    for (const waiting of held.values()) waiting.stop();
    queue.unshift(...held.keys());
    held.clear();
    next();
    if (isReloadWanted) reload();
  };

  /** The end of a thread whose library is no longer the newest. */
  const dismiss = (at: Seat, done: Done): void => {
    takeBack(at);
    void at.end(done).then(() => {
      leaving = undefined;
      if (isReloadWanted) reload();
    });
  };

  /** Another thread does the work of one that failed: the one that is loading anyway, if any. */
  const replace = (at: Seat, done: Done, why: ThreadStart): void => {
    takeBack(at);
    seat = undefined;
    void at.end(done);
    [seat, fresh] = [fresh ?? open(why), undefined];
    if (database !== undefined) for (const job of queue.splice(0)) park(job);
  };

  const takeBack = (at: Seat | undefined): void => {
    queue.unshift(...(at?.release() ?? []));
  };

  /** For a library that fails to load: the one that answers goes on; without one nobody waits. */
  const refuse = (at: Seat, outcome: Exclude<LoadOutcome, { kind: 'loaded' }>): void => {
    const { kind, problems } = outcome;
    void at.end(missing);
    if (at === fresh) fresh = undefined;
    else {
      seat = undefined;
      empty(missing);
    }
    watch?.libraryRefused();
    // Whoever watches the database tells the log.
    if (kind === 'away') database?.refused(problems.join(' '));
    hasStarted ||= kind === 'away';
    if (hasStarted) reloads.failed(problems, seat !== undefined, kind === 'away');
    onLoaded(outcome);
    seat?.sayOutdated();
    if (isReloadWanted && hasStarted) reload();
  };

  const empty = (done: Done): void => {
    for (const waiting of held.values()) waiting.stop();
    for (const job of [...queue.splice(0), ...held.keys()]) job.settle(done);
    held.clear();
  };

  /** A job that needs a newer library gets it, in time or not at all. */
  const hold = (job: Job, at: Seat): void => {
    if (at !== seat) {
      queue.unshift(job);
      return;
    }
    const isHopeless = fresh === undefined && reloads.state().kind === 'failed';
    if (isHopeless) job.settle({ kind: 'no-database' });
    else {
      park(job);
      if (fresh === undefined) reload();
    }
  };

  /** Lets a job wait for the next library that is loaded. */
  const park = (job: Job): void => {
    const giveUp = () => {
      held.delete(job);
      job.settle({ kind: 'no-database' });
    };
    held.set(job, startPatience(job, clock, giveUp));
  };

  const next = (): void => {
    if (seat?.isReady !== true || seat.isBusy) return;
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      const isStale = job.work.kind === 'suggest' && clock.now() - job.since > STALE_MS;
      if (job.isBegun || !isStale) {
        seat.begin(job);
        return;
      }
      job.settle({ kind: 'too-slow' });
    }
  };

  const refusal = (): Undone | undefined => {
    if (isClosed) return { kind: 'leaving' };
    if (seat === undefined) return missing;
    const waiting = queue.length + held.size + seat.waiting;
    return waiting < WAITING_MAX ? undefined : { kind: 'crowded' };
  };

  const submit = (work: Work): Promise<Done> => {
    const refused = refusal();
    if (refused !== undefined) return Promise.resolve(refused);
    return new Promise((settle) => {
      const job = makeJob(work, clock.now(), settle);
      // From a database that hangs, a library takes longer to load than anyone waits.
      if (database !== undefined && seat?.isReady !== true) park(job);
      else queue.push(job);
      next();
    });
  };

  seat = open('first');
  return {
    loaded,
    reload,
    state: () => ({
      isReady: seat?.isReady === true,
      waiting: queue.length,
      reload: reloads.state(),
      version,
      size,
    }),
    ...askThrough(async (work) => {
      const done = await submit(work);
      watch?.settled(work.kind, done.kind);
      return done;
    }),
    get generation() {
      return generation;
    },
    async close() {
      isClosed = true;
      reloads.close();
      const seats = [seat, fresh, leaving];
      [seat, fresh, leaving] = [undefined, undefined, undefined];
      for (const each of seats) for (const job of each?.release() ?? []) queue.push(job);
      empty({ kind: 'leaving' });
      await Promise.all(seats.map((each) => each?.end({ kind: 'leaving' })));
    },
  };
}
