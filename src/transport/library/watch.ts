import type { Library } from '../../library/library.ts';
import type { MeaningState } from '../../search/meaning/meaning.ts';
import type { Done, Work } from './work.ts';

/** How much of the library is loaded. */
export interface LibrarySize {
  readonly articles: number;
  readonly passages: number;
  readonly facts: number;
  /** Files left out of it because of errors. */
  readonly leftOut: number;
  /** Files with errors of which an earlier version is served. */
  readonly stale: number;
}

export function sizeOf({ corpus, facts, leftOut, stale }: Library): LibrarySize {
  return {
    articles: corpus.articles.length,
    passages: corpus.passageCount,
    facts: facts.length,
    leftOut: leftOut.length,
    stale: stale.length,
  };
}

/**
 * Why an answering thread starts: as the first, after one that overran or ended, once more because
 * no library could be loaded, or with a newer library beside the thread that answers.
 */
export type ThreadStart = 'first' | 'deadline' | 'ended' | 'retry' | 'reload';

/** Is told what happens in the answering thread and the queue before it. Times are in ms. */
export interface AnsweringWatch {
  threadStarted(why: ThreadStart): void;
  libraryLoaded(size: LibrarySize): void;
  libraryRefused(): void;
  /** What the operator's model can be asked changed. */
  meaningChanged(state: MeaningState): void;
  /** The library was to be loaded anew. */
  reloaded(outcome: 'loaded' | 'failed'): void;
  /** The database that has the library stopped answering. */
  databaseAway(): void;
  /** A request leaves the queue. */
  begun(work: Work['kind'], waitedMs: number): void;
  /** The thread is through with it, be it by its deadline. */
  ended(work: Work['kind'], workedMs: number): void;
  /** The outcome of a request, which may never have reached the thread. */
  settled(work: Work['kind'], outcome: Done['kind']): void;
}
