import type { AnswerKind } from '../../answer/answer.ts';
import type { Sentence } from '../../interaction/sentences.ts';
import type { Undone } from '../library/answerer.ts';

/** How a response ended, for whoever operates the bot. */
export type ResponseOutcome =
  /** Something was found, or shown as wished. */
  | 'answered'
  /** Only the nearest passages were shown. */
  | 'nearest'
  /** Nothing was found. */
  | 'nothing'
  /** What was asked has to be said more clearly. */
  | 'unclear'
  /** A button leads to what is no longer there. */
  | 'gone'
  /** A button was pressed by someone who may not use it, or on what it is not for. */
  | 'refused'
  /** The person asked too often, and was told so. */
  | 'cooldown'
  /** The same, but they had been told before. */
  | 'ignored'
  /** A bug, or Discord refused what the bot sent. */
  | 'failed'
  /** Discord no longer took the response. */
  | 'expired'
  /** The bot may not write there. */
  | 'closed'
  /** No response arrived. */
  | 'undelivered'
  | Undone['kind'];

/** What may have been sent: an answer, a sentence in place of one, or the effect of a button. */
export type Sent = AnswerKind | Sentence | Undone['kind'] | 'shared' | 'deleted' | 'suggestions';

const OUTCOMES: Readonly<Record<Sent, ResponseOutcome>> = {
  passages: 'answered',
  fact: 'answered',
  facts: 'answered',
  check: 'answered',
  comparison: 'answered',
  timeline: 'answered',
  source: 'answered',
  library: 'answered',
  more: 'answered',
  help: 'answered',
  shared: 'answered',
  deleted: 'answered',
  suggestions: 'answered',
  nearest: 'nearest',
  'no-answer': 'nothing',
  'not-mentioned': 'nothing',
  'unknown-name': 'nothing',
  'ambiguous-name': 'unclear',
  'ambiguous-source': 'unclear',
  'not-comparable': 'unclear',
  'unclear-date': 'unclear',
  'unclear-filter': 'unclear',
  'unknown-command': 'unclear',
  empty: 'unclear',
  'said.no-words': 'unclear',
  'source-gone': 'gone',
  'control-gone': 'gone',
  'control.not-yours': 'refused',
  'control.not-shared': 'refused',
  'cooldown.wait': 'cooldown',
  error: 'failed',
  'error.unexpected': 'failed',
  'too-slow': 'too-slow',
  'error.too-slow': 'too-slow',
  crowded: 'crowded',
  'error.crowded': 'crowded',
  'no-database': 'no-database',
  'error.no-database': 'no-database',
  'no-library': 'no-library',
  'error.no-library': 'no-library',
  leaving: 'leaving',
  'error.leaving': 'leaving',
};

export function outcomeOf(sent: Sent): ResponseOutcome {
  return OUTCOMES[sent];
}
