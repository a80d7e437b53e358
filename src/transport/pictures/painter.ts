import type { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { fileNameOf, type Picture } from '../../surfaces/pictures/picture.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

/** A painted picture, as a file. */
export interface Painted {
  readonly name: string;
  readonly png: Uint8Array;
}

/** Paints pictures in a thread of its own. */
export interface Painter {
  /** Never rejects; undefined if the picture cannot be had now. */
  paint(picture: Picture): Promise<Painted | undefined>;
  /** A picture painted before, by its name, if it is still kept. */
  kept(name: string): Painted | undefined;
  close(): Promise<void>;
}

/** A message to the thread, which answers each with one `PaintingDone` before it reads the next. */
export interface Painting {
  readonly picture: Picture;
}

export type PaintingDone = { readonly png: Uint8Array } | { readonly error: string };

export interface PainterSettings {
  /** Starts a thread that answers paintings. */
  readonly start: () => Worker;
  readonly clock: Clock;
  readonly log: Log;
}

/** At a tenth of a second each, the last one is painted within seconds. */
const WAITING_MAX = 20;
/** The longest that painting one may take, its thread's start included, in ms. */
const DEADLINE_MS = 20_000;
/** A thread that was not needed for so long ends, and gives its memory back. */
const IDLE_MS = 60_000;
/** Bytes of the pictures that are kept; those asked for longest ago go first. */
const KEPT_BYTES = 16 * 1024 * 1024;

interface Job {
  readonly picture: Picture;
  readonly settle: (done: PaintingDone) => void;
}

/**
 * Paints one picture at a time; the thread starts with the first. Whatever is asked for twice is
 * painted once. A picture that overruns its deadline or ends the thread is lost, and no other is.
 */
export function createPainter({ start, clock, log }: PainterSettings): Painter {
  const kept = new LRUCache<string, Painted>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ png }) => png.byteLength + 1,
  });
  const underWay = new Map<string, Promise<Painted | undefined>>();
  const waiting: Job[] = [];
  let worker: Worker | undefined;
  let current: Job | undefined;
  let isClosed = false;
  /** Cancels the deadline of the current picture, or the end of an idle thread. */
  let cancel = () => {};

  const end = (): void => {
    cancel();
    const ended = worker;
    worker = undefined;
    void ended?.terminate();
  };

  const finish = (done: PaintingDone): void => {
    cancel();
    const job = current;
    current = undefined;
    job?.settle(done);
    next();
  };

  const next = (): void => {
    if (current !== undefined || isClosed) return;
    current = waiting.shift();
    if (current === undefined) {
      cancel = worker === undefined ? () => {} : clock.after(IDLE_MS, end);
      return;
    }
    cancel();
    worker ??= open();
    cancel = clock.after(DEADLINE_MS, () => lose('it took too long'));
    worker.postMessage({ picture: current.picture } satisfies Painting);
  };

  const lose = (error: string): void => {
    end();
    finish({ error });
  };

  const open = (): Worker => {
    const opened = start();
    // A thread that only waits keeps no program running.
    opened.unref();
    opened.on('message', (done: PaintingDone) => {
      if (opened === worker) finish(done);
    });
    opened.on('error', (error) => {
      if (opened === worker) lose(String(error));
    });
    opened.on('exit', () => {
      if (opened === worker) lose('the painting thread ended');
    });
    return opened;
  };

  const paintAnew = async (name: string, picture: Picture): Promise<Painted | undefined> => {
    if (isClosed || waiting.length >= WAITING_MAX) return undefined;
    const done = await new Promise<PaintingDone>((settle) => {
      waiting.push({ picture, settle });
      next();
    });
    if ('error' in done) {
      log.warn({ name, reason: done.error }, 'a picture was not painted');
      return undefined;
    }
    const painted = { name, png: done.png };
    kept.set(name, painted);
    return painted;
  };

  return {
    async paint(picture) {
      const name = fileNameOf(picture);
      const known = kept.get(name) ?? underWay.get(name);
      if (known !== undefined) return known;
      const painting = paintAnew(name, picture);
      underWay.set(name, painting);
      try {
        return await painting;
      } finally {
        underWay.delete(name);
      }
    },
    kept: (name) => kept.get(name),
    async close() {
      isClosed = true;
      const ended = worker;
      for (const { settle } of waiting.splice(0)) settle({ error: 'the program ends' });
      worker = undefined;
      finish({ error: 'the program ends' });
      await ended?.terminate();
    },
  };
}
