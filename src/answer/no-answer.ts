import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { type Answer, type Block, notice } from './answer.ts';
import { asOf } from './coverage.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/** The library does not say: why, as far as that is known, and what it can say instead. */
export function noAnswer(why: readonly Block[], question: Question, library: Library): Answer {
  return {
    kind: 'no-answer',
    blocks: [notice('answer.none'), ...why, ...whatCanBeAsked(question, library)],
    coverage: { found: 0, articles: 0, asOf: asOf(library) },
  };
}
