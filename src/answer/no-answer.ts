import type { Library } from '../library/library.ts';
import type { Question } from '../search/question/analyze.ts';
import { thingsOf } from '../search/question/things.ts';
import { type Answer, type Block, notice } from './answer.ts';
import { whatCanBeAsked } from './what-can-be-asked.ts';

/**
 * Nothing was found: why, as far as that is known, and what can be asked instead.
 * @param unsaid what was asked for, as words of the question; all that it names unless told
 *   otherwise
 */
export function noAnswer(
  why: readonly Block[],
  question: Question,
  library: Library,
  kind: 'no-answer' | 'not-mentioned' = 'no-answer',
  unsaid: readonly string[] = namedIn(question),
): Answer {
  const said = why.length > 0 ? why : [notice('answer.none')];
  return { kind, blocks: [...said, ...whatCanBeAsked(question, library)], unsaid };
}

function namedIn(question: Question): string[] {
  const named = thingsOf(question).filter(({ kind }) => kind !== 'light');
  return [...new Set(named.map(({ surface }) => surface))];
}
