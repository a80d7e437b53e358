import type { Found } from '../facts/facts.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { JUDGED_MAX } from './find-citations.ts';

/**
 * Facts with the quotes first whose passages hold more of what a question asks about the two; where they
 * hold as much, in the order in which the fact was written.
 */
export function bestProofFirst(
  found: readonly Found[],
  question: Question,
  { search }: Library,
): Found[] {
  const covered = new Map(
    search.find(question, JUDGED_MAX).map(({ passage, signs }) => [passage, signs.covered]),
  );
  return found.map(({ fact, ...rest }) => {
    const quotes = fact.quotes.toSorted(
      (a, b) => (covered.get(b.passage) ?? 0) - (covered.get(a.passage) ?? 0),
    );
    return { ...rest, fact: { ...fact, quotes } };
  });
}
