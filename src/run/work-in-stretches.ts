import { createGathering, type Gathering } from '../pending/pending.ts';
import { Superseded } from '../pending/unavailable.ts';
import type { FromThread, ToThread } from '../transport/library/protocol.ts';
import type { Value, Work } from '../transport/library/work.ts';
import { undone } from './do-work.ts';

/** A piece of work, and what was fetched for it. */
interface Begun {
  readonly work: Work;
  readonly gathering: Gathering;
}

/** Takes what the main thread sends about work. */
export type TakeWork = (message: Extract<ToThread, { kind: 'work' | 'resume' | 'drop' }>) => void;

/**
 * Does work in stretches: where it has to wait for something, other work takes its turn, and the main
 * thread learns when it may go on.
 */
export function workInStretches(
  doWork: (work: Work) => Value,
  say: (message: FromThread) => void,
): TakeWork {
  const begun = new Map<number, Begun>();

  const end = (message: Extract<FromThread, { kind: 'finished' | 'superseded' }>): void => {
    begun.delete(message.id);
    say(message);
  };

  const goOn = (id: number, { work, gathering }: Begun): void => {
    try {
      const attempt = gathering.attempt(() => doWork(work));
      if (attempt.kind === 'done') {
        end({ kind: 'finished', id, done: { kind: 'done', value: attempt.value } });
        return;
      }
      say({ kind: 'waits', id });
      void attempt.arrival.then(() => {
        if (begun.has(id)) say({ kind: 'ready', id });
      });
    } catch (error) {
      if (error instanceof Superseded) end({ kind: 'superseded', id });
      else end({ kind: 'finished', id, done: undone(error) });
    }
  };

  return (message) => {
    const { id } = message;
    if (message.kind === 'drop') {
      begun.delete(id);
      return;
    }
    const known = begun.get(id);
    if (message.kind === 'work') {
      const work = { work: message.work, gathering: createGathering() };
      begun.set(id, work);
      goOn(id, work);
    } else if (known !== undefined) goOn(id, known);
  };
}
