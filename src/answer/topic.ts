import type { Again, Answer } from './answer.ts';

/** Commands about names, which may be asked again about others; a passage leaves nothing to ask on. */
const FOLLOWED = ['partner', 'compare', 'timeline'] as const;
export type FollowedCommand = (typeof FOLLOWED)[number];

/** What an answer was about, so that the next question need not repeat it. Plain data. */
export interface Topic {
  /** The question as it was understood. */
  readonly question?: string;
  /** How to make the answer again. */
  readonly again?: FollowedAgain;
}

interface FollowedAgain extends Again {
  readonly command: FollowedCommand;
}

/** The topic of an answer; undefined if there is nothing to ask on about. */
export function topicOf({ asked, again }: Answer): Topic | undefined {
  if (asked !== undefined) return { question: asked };
  const command = FOLLOWED.find((each) => each === again?.command);
  const { ids = [] } = again ?? {};
  return command === undefined || ids.length === 0 ? undefined : { again: { command, ids } };
}
