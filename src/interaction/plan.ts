import type { Answer } from '../answer/answer.ts';
import type { Reply } from '../surfaces/discord/render.ts';
import type { Choices } from './suggest.ts';

/** What becomes of an interaction. Discord wants to know of what kind before the work is done. */
export type Plan = MessagePlan | UpdatePlan | SharePlan | DeletionPlan | SuggestionsPlan;

/** A new message; who sees it is known before the work begins. */
export interface MessagePlan {
  readonly kind: 'message';
  /** Only whoever asked sees it. */
  readonly ephemeral: boolean;
  /** Does the work. */
  run(): Promise<Handled>;
}

/** Another content for the message whose control was used. */
export interface UpdatePlan {
  readonly kind: 'update';
  run(): Promise<Handled>;
}

/** What one person saw, for all to see. */
export interface SharePlan {
  readonly kind: 'share';
  readonly reply: Reply;
}

/** The message whose control was used goes away. */
export interface DeletionPlan {
  readonly kind: 'deletion';
}

/** What may be meant by what someone is typing. */
export interface SuggestionsPlan {
  readonly kind: 'suggestions';
  run(): Choices;
}

export interface Handled {
  readonly answer: Answer;
  readonly reply: Reply;
}
