import type { Answer, AnswerKind } from '../answer/answer.ts';
import type { Audience } from '../surfaces/discord/controls.ts';

/** Who an answer of each kind is of use to: what was not found concerns only whoever asked. */
const OF_USE_TO: Readonly<Record<AnswerKind, Audience>> = {
  passages: 'everyone',
  fact: 'everyone',
  facts: 'everyone',
  check: 'everyone',
  comparison: 'everyone',
  timeline: 'everyone',
  source: 'everyone',
  library: 'everyone',
  more: 'everyone',
  nearest: 'asker',
  'no-answer': 'asker',
  'not-mentioned': 'asker',
  'unknown-name': 'asker',
  'ambiguous-name': 'asker',
  empty: 'asker',
  'not-comparable': 'asker',
  'unclear-date': 'asker',
  'unclear-filter': 'asker',
  'ambiguous-source': 'asker',
  'source-gone': 'asker',
  'control-gone': 'asker',
  help: 'asker',
  'unknown-command': 'asker',
  error: 'asker',
};

/** Whether everyone in a channel has use for an answer. */
export function isForEveryone({ kind }: Pick<Answer, 'kind'>): boolean {
  return OF_USE_TO[kind] === 'everyone';
}
