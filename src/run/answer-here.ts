import type { Context } from '../commands/command.ts';
import type { LibraryConfig } from '../config.ts';
import type { Answerer, PageMaker } from '../transport/library/answerer.ts';
import { askThrough } from '../transport/library/work.ts';
import { doWork } from './do-work.ts';

/** Answers in this thread, for runs that have the library in it. */
export function answerHere(
  context: Omit<Context, 'locale'>,
  config: Pick<LibraryConfig, 'publicUrl'>,
): Answerer & PageMaker {
  return {
    ...askThrough(async (work) => doWork(work, context, config)),
    generation: 0,
    close: async () => {},
  };
}
