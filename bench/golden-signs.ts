import { pairIn } from '../src/answer/answer-pair.ts';
import { JUDGED_MAX } from '../src/answer/find-citations.ts';
import { canAnswer } from '../src/search/evidence.ts';
import type { Signs } from '../src/search/signs.ts';
import { dateParts } from '../src/text/dates.ts';
import { loadShipped } from '../tests/golden/shipped.ts';
import type { Many } from './collect-signs.ts';

/**
 * The signs of the golden questions on the shipped library, a small one: of those that a passage
 * answers and finds first, and of those that none answers. Pairs are left out: facts answer them.
 */
export function collectGoldenSigns(): { answerable: Many; unanswerable: Many } {
  const { library, questions } = loadShipped();
  const { search, corpus, vocabulary } = library;
  const [answerable, unanswerable]: (Signs | undefined)[][] = [[], []];
  for (const { ask, expected } of questions) {
    const { question } = search.understand(ask);
    const known = question.names.every((id) => library.mentioned.has(id));
    if (!known || pairIn(question, library) !== undefined) continue;
    const first = search.find(question, JUDGED_MAX).find(({ passage }) => {
      const { year } = dateParts(corpus.articleOf(passage).published);
      return canAnswer(question, passage, year, vocabulary);
    });
    const right = [...(expected?.first ?? []), ...(expected?.any ?? [])];
    if (expected === undefined) unanswerable?.push(first?.signs);
    else if (first && right.includes(first.passage.ordinal)) answerable?.push(first.signs);
  }
  return { answerable: answerable ?? [], unanswerable: unanswerable ?? [] };
}
