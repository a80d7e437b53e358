import { doOnNewest } from '../transport/console/contexts.ts';
import type { Answerer, PageMaker } from '../transport/library/answerer.ts';
import type { AnsweringWatch } from '../transport/library/watch.ts';
import { askThrough, type Done, type Work } from '../transport/library/work.ts';
import { doWork, undone } from './do-work.ts';
import type { LibraryHere } from './library-here.ts';

/** Answers in this thread, for runs that have the library in it. */
export function answerHere(library: LibraryHere, watch?: AnsweringWatch): Answerer & PageMaker {
  return {
    ...askThrough(async (work) => {
      const started = performance.now();
      const done = await attempt(work, library);
      watch?.ended(work.kind, performance.now() - started);
      watch?.settled(work.kind, done.kind);
      return done;
    }),
    get generation() {
      return library.generation();
    },
    close: async () => {},
  };
}

async function attempt(work: Work, library: LibraryHere): Promise<Done> {
  try {
    const { value } = await doOnNewest(library, (context) => doWork(work, context));
    return { kind: 'done', value };
  } catch (error) {
    return undone(error);
  }
}
