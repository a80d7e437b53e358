import { toItsEnd } from '../pending/pending.ts';
import type { Answerer, PageMaker } from '../transport/library/answerer.ts';
import type { AnsweringWatch } from '../transport/library/watch.ts';
import { askThrough, type Done, type Work } from '../transport/library/work.ts';
import { doWork, undone } from './do-work.ts';
import type { LibraryHere } from './library-here.ts';

/** Answers in this thread, for runs that have the library in it. */
export function answerHere(
  library: Pick<LibraryHere, 'current' | 'generation'>,
  watch?: AnsweringWatch,
): Answerer & PageMaker {
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

/** Of one library, also if a newer one takes its place meanwhile. */
async function attempt(work: Work, { current }: Pick<LibraryHere, 'current'>): Promise<Done> {
  const context = current();
  try {
    return { kind: 'done', value: await toItsEnd(() => doWork(work, context)) };
  } catch (error) {
    return undone(error);
  }
}
