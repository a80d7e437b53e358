import type { Again, Answer } from './answer.ts';

/** What an answer was about, so that the next question need not repeat it. Plain data. */
export interface Topic {
  /** The question as it was understood. */
  readonly question?: string;
  /** How to make the answer again. */
  readonly again?: Again;
}

/** The topic of an answer; undefined if there is nothing to ask on about. */
export function topicOf({ asked, again }: Answer): Topic | undefined {
  if (asked !== undefined) return { question: asked };
  return again === undefined || again.ids.length === 0 ? undefined : { again };
}
