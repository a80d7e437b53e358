import type { Worker } from 'node:worker_threads';
import type { Clock } from '../clock.ts';
import type { Job } from './job.ts';
import { startPatience, type Waiting } from './patience.ts';
import type { FromThread, LoadOutcome, ToThread } from './protocol.ts';
import type { AnsweringWatch } from './watch.ts';
import type { FolderWatch } from './watch-folder.ts';
import type { Done } from './work.ts';

export interface SeatSettings {
  /** Starts a thread that speaks the protocol. */
  readonly start: () => Worker;
  /** The longest a stretch of work may take, in ms. */
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly watch?: AnsweringWatch | undefined;
  /** Is told about the database that has the library, if there is one. */
  readonly database?: DatabaseNews | undefined;
  /** Knows which files of the library change, if its folder is watched. */
  readonly folder?: Pick<FolderWatch, 'unsteady' | 'newsMs'> | undefined;
}

/** What answering threads find out about the database. */
export interface DatabaseNews {
  /** A version of the library is loaded. */
  loaded(version: string): void;
  /** The library cannot be loaded. */
  refused(problem: string): void;
  /** A look-up failed. */
  failed(problem: string): void;
}

/** An answering thread: it has one library, and works on one job at a time. */
export interface Seat {
  readonly isReady: boolean;
  readonly isBusy: boolean;
  /** How many jobs wait here for what they need. */
  readonly waiting: number;
  /** Does the first stretch of a job, or the next if the job waited here. */
  begin(job: Job): void;
  /** Tells it that a newer library could not be loaded. */
  sayOutdated(): void;
  /** Gives up the jobs that wait here, for another to begin them anew. */
  release(): Job[];
  /** Ends the thread; what it works on gets this outcome. */
  end(done: Done): Promise<unknown>;
}

/** What becomes of a thread. Nothing is told once it has been ended. */
export interface SeatEvents {
  /** Its first message, in effect. */
  loaded(outcome: LoadOutcome): void;
  /** It can take the next job. */
  freed(): void;
  /** What the job waited for is there. */
  arrived(job: Job): void;
  /** The job needs a newer library. */
  superseded(job: Job): void;
  /** The job takes too long. */
  overran(): void;
  /** It ended by itself. */
  lost(error: unknown): void;
}

/** How a library is loaded: before any other, while nobody is answered, or beside one that answers. */
export type Loading = 'first' | 'hurried' | 'beside';

/** Starts an answering thread. */
export function createSeat(settings: SeatSettings, loading: Loading, events: SeatEvents): Seat {
  const { start, deadlineMs, clock, watch, folder } = settings;
  const worker = start();
  const startedAt = clock.now();
  /** Jobs that wait here, and those of them for which it all arrived. */
  const waiting = new Map<number, Waiting>();
  const known = new Set<number>();
  let isReady = false;
  let isEnded = false;
  let job: Job | undefined;
  let begunAt = 0;
  let cancelTimer = () => {};

  const send = (message: ToThread): void => worker.postMessage(message);

  /** A first library takes what there is: it has nothing else, and is soon followed by another. */
  const unsteadyFiles = (): readonly string[] =>
    loading === 'first' ? [] : (folder?.unsteady(startedAt) ?? []);

  /** The end of a stretch of work. @returns what was worked on */
  const leave = (id?: number): Job | undefined => {
    const left = job;
    if (left === undefined || (id !== undefined && left.id !== id)) return undefined;
    cancelTimer();
    job = undefined;
    left.workedMs += clock.now() - begunAt;
    return left;
  };

  const finish = (left: Job | undefined, done: Done): void => {
    if (left === undefined) return;
    watch?.ended(left.work.kind, left.workedMs);
    left.settle(done);
  };

  const wait = (left: Job): void => {
    const giveUp = () => {
      waiting.delete(left.id);
      send({ kind: 'drop', id: left.id });
      finish(left, { kind: 'no-database' });
    };
    waiting.set(left.id, startPatience(left, clock, giveUp));
  };

  const receive = (message: FromThread): void => {
    switch (message.kind) {
      case 'unavailable':
        settings.database?.failed(message.problem);
        break;
      case 'meaning':
        watch?.meaningChanged(message.state);
        break;
      case 'loaded':
      case 'away':
      case 'refused':
        isReady = message.kind === 'loaded';
        events.loaded(message);
        break;
      case 'read': {
        const build = () => send({ kind: 'build', unsteady: unsteadyFiles() });
        if (loading !== 'beside' || folder === undefined) build();
        else cancelTimer = clock.after(folder.newsMs, build);
        break;
      }
      case 'ready': {
        const waited = waiting.get(message.id);
        if (waited === undefined) return;
        waited.stop();
        waiting.delete(message.id);
        known.add(message.id);
        events.arrived(waited.job);
        break;
      }
      case 'waits':
      case 'superseded':
      case 'finished': {
        const left = leave(message.id);
        if (left === undefined) return;
        if (message.kind === 'waits') wait(left);
        else if (message.kind === 'superseded') events.superseded(left);
        else finish(left, message.done);
        events.freed();
      }
    }
  };

  const lost = (error: unknown): void => {
    if (!isEnded) events.lost(error);
  };
  worker.on('message', (message: FromThread) => {
    if (!isEnded) receive(message);
  });
  worker.on('error', lost);
  worker.on('exit', (code) => lost(new Error(`the answering thread ended (${code})`)));

  return {
    get isReady() {
      return isReady;
    },
    get isBusy() {
      return job !== undefined;
    },
    get waiting() {
      return waiting.size;
    },
    begin(next) {
      job = next;
      begunAt = clock.now();
      if (!next.isBegun) watch?.begun(next.work.kind, begunAt - next.since);
      next.isBegun = true;
      cancelTimer = clock.after(deadlineMs, () => {
        // This thread may itself have been blocked, so first let a reply that did arrive count.
        setImmediate(() => {
          if (job === next && !isEnded) events.overran();
        });
      });
      const { id, work } = next;
      send(known.delete(id) ? { kind: 'resume', id } : { kind: 'work', id, work });
    },
    sayOutdated: () => send({ kind: 'outdated' }),
    release() {
      const released = [...waiting.values()];
      for (const each of released) each.stop();
      waiting.clear();
      return released.map((each) => each.job);
    },
    end(done) {
      isEnded = true;
      cancelTimer();
      finish(leave(), done);
      return worker.terminate();
    },
  };
}
