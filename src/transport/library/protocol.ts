import type { CommandDefinition } from '../../commands/command.ts';
import type { MeaningState } from '../../search/meaning/meaning.ts';
import type { LibrarySize } from './watch.ts';
import type { Done, Work } from './work.ts';

/** What the main thread sends to an answering thread. */
export type ToThread =
  | { readonly kind: 'work'; readonly id: number; readonly work: Work }
  /** The work waited, and what it needs is there: do the next stretch of it. */
  | { readonly kind: 'resume'; readonly id: number }
  /** Nobody waits for this work any more. */
  | { readonly kind: 'drop'; readonly id: number }
  /** The files of the library changed, but cannot be loaded. */
  | { readonly kind: 'outdated' }
  /** After `read`: build the library. These files were being written meanwhile, by path. */
  | { readonly kind: 'build'; readonly unsteady: readonly string[] };

/**
 * What an answering thread sends: first `LoadOutcome`, before it perhaps `read`; then for each
 * stretch of work `waits`, `superseded` or `finished`, and the thread takes the next.
 */
export type FromThread =
  | LoadOutcome
  /** The files of the library are read, and the thread waits for `build`. */
  | { readonly kind: 'read' }
  /** The work waits for something that has been sent for. */
  | { readonly kind: 'waits'; readonly id: number }
  /** What the work waited for is there. */
  | { readonly kind: 'ready'; readonly id: number }
  /** The work needs what this version of the library no longer has. */
  | { readonly kind: 'superseded'; readonly id: number }
  | { readonly kind: 'finished'; readonly id: number; readonly done: Done }
  /** The database did not answer a look-up, for this reason. */
  | { readonly kind: 'unavailable'; readonly problem: string }
  /** The operator's model can be asked, or no longer, or has read more of the library. */
  | { readonly kind: 'meaning'; readonly state: MeaningState };

/** A version of a library in a database. */
export interface LibraryVersion {
  readonly number: number;
  /** No other version has it, also in another database or after that one was made anew. */
  readonly identity: string;
}

/** A thread's library is loaded, or has these problems, one per line. */
export type LoadOutcome =
  | {
      readonly kind: 'loaded';
      readonly size: LibrarySize;
      readonly commands: readonly CommandDefinition[];
      /** Of the library's cache, which the next thread need not check again (`loadLibrary`). */
      readonly seal?: string | undefined;
      /** Its version in the database, if it has one. */
      readonly version?: LibraryVersion | undefined;
    }
  /** The database that has the library is away or of no use, for now. */
  | {
      readonly kind: 'away';
      readonly problems: readonly string[];
      readonly commands: readonly CommandDefinition[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };
