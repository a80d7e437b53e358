import type { AnsweringWatch } from '../library/watch.ts';
import type { ResponseOutcome } from './outcomes.ts';

/** What someone used. `name` is from a closed list: a command's, a control's action, or `other`. */
export interface Usage {
  readonly type: 'command' | 'control' | 'suggestions' | 'message' | 'other';
  readonly name: string;
}

/** A request to Discord that did not succeed. */
export interface RestFailure {
  readonly method: string;
  /** Its address with names in place of ids and tokens, from a closed list. */
  readonly route: string;
  /** The status of the answer, `foreign` if it was not Discord's, `none` if there was none. */
  readonly status: number | 'foreign' | 'none';
}

/** Groups of the web server's routes. */
export type RouteGroup =
  | 'pages'
  | 'assets'
  | 'pictures'
  | 'try'
  | 'interactions'
  | 'status'
  | 'other';

/** Counts what happens. Times are in ms; nothing that it is told names a person or their words. */
export interface Metrics extends AnsweringWatch {
  /** An interaction or a message was responded to, or could not be. */
  responded(use: Usage, outcome: ResponseOutcome, ms: number): void;
  restFailed(failure: RestFailure): void;
  /** A request to Discord is held back, because a limit of Discord's is used up. */
  rateLimited(): void;
  reconnecting(): void;
  webAnswered(route: RouteGroup, status: number, ms: number): void;
}
