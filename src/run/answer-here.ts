import type { Context } from '../commands/command.ts';
import type { Answerer, PageMaker } from '../transport/library/answerer.ts';
import type { AnsweringWatch } from '../transport/library/watch.ts';
import { askThrough } from '../transport/library/work.ts';
import { doWork } from './do-work.ts';

/** Answers in this thread, for runs that have the library in it. */
export function answerHere(
  context: Omit<Context, 'locale'>,
  watch?: AnsweringWatch,
): Answerer & PageMaker {
  return {
    ...askThrough(async (work) => {
      const started = performance.now();
      const done = doWork(work, context);
      watch?.ended(work.kind, performance.now() - started);
      watch?.settled(work.kind, done.kind);
      return done;
    }),
    generation: 0,
    close: async () => {},
  };
}
