import type { Style } from '../../surfaces/console/style.ts';
import type { Speaker } from '../../surfaces/texts/say.ts';
import type { Desk } from './desk.ts';
import type { Dialogue } from './dialogue.ts';

/** What a review has done so far. */
export interface Tally {
  accepted: number;
  dropped: number;
  skipped: number;
}

/** What a review needs besides the suggestions. */
export interface Reviewing {
  readonly desk: Desk;
  readonly dialogue: Dialogue;
  readonly style: Style;
  /** Speaks of the library as it is now. */
  speaker(): Speaker;
  /** The command of the person's editor. */
  readonly editor: string | undefined;
  readonly tally: Tally;
}

/** What was decided about a suggestion. */
export type Decision = 'accepted' | 'dropped' | 'skipped' | 'quit';
