import { setTimeout as wait } from 'node:timers/promises';
import type { Pace } from './protocol.ts';

/** Does one of the things planned. @returns a promise for its whole answer */
type Do = (n: number) => Promise<void>;

/** How much later than planned each was done, in ms, and when the last one was, in ms. */
export interface Played {
  readonly lateMs: readonly number[];
  readonly answers: readonly Promise<void>[];
}

/** Does so many things at a pace; resolves when the last one is done, answered or not. */
export async function play(count: number, pace: Pace, act: Do): Promise<Played> {
  return pace.kind === 'window'
    ? playInWindow(count, pace.width, act)
    : playAtRate(count, pace, act);
}

async function playInWindow(count: number, width: number, act: Do): Promise<Played> {
  const answers: Promise<void>[] = [];
  const lane = async () => {
    while (answers.length < count) {
      const answer = act(answers.length);
      answers.push(answer);
      await answer;
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, lane));
  return { answers, lateMs: [] };
}

async function playAtRate(
  count: number,
  { perSecond, spread }: Extract<Pace, { kind: 'rate' }>,
  act: Do,
): Promise<Played> {
  const gap = () => (1000 / perSecond) * (spread === 'even' ? 1 : -Math.log(1 - Math.random()));
  const [answers, lateMs]: [Promise<void>[], number[]] = [[], []];
  let due = performance.now() + gap();
  while (answers.length < count) {
    const early = due - performance.now();
    if (early > 0) await wait(early);
    lateMs.push(performance.now() - due);
    answers.push(act(answers.length));
    due += gap();
  }
  return { answers, lateMs };
}
