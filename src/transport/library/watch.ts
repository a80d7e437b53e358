import type { Library } from '../../library/library.ts';
import type { Done, Work } from './work.ts';

/** How much of the library is loaded. */
export interface LibrarySize {
  readonly articles: number;
  readonly passages: number;
  readonly facts: number;
  /** Files left out of it because of errors. */
  readonly leftOut: number;
}

export function sizeOf({ corpus, facts, leftOut }: Library): LibrarySize {
  const { articles, passages } = corpus;
  return {
    articles: articles.length,
    passages: passages.length,
    facts: facts.length,
    leftOut: leftOut.length,
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
  /** The library was to be loaded anew. */
  reloaded(outcome: 'loaded' | 'failed'): void;
  /** A request leaves the queue. */
  begun(work: Work['kind'], waitedMs: number): void;
  /** The thread is through with it, be it by its deadline. */
  ended(work: Work['kind'], workedMs: number): void;
  /** The outcome of a request, which may never have reached the thread. */
  settled(work: Work['kind'], outcome: Done['kind']): void;
}
