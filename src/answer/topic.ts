import type { Again } from './answer.ts';

/** What an answer was about, so that the next question need not repeat it. Plain data. */
export interface Topic {
  /** The question as it was understood. */
  readonly question?: string;
  /** How to make the answer again. */
  readonly again?: Again;
}
