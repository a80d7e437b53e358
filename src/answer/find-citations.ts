import { type Citation, cite } from '../knowledge/citation.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { canAnswer } from '../search/evidence.ts';
import type { Ranked } from '../search/rerank.ts';
import { dateParts } from '../text/dates.ts';

/** So many passages at the most; what is far behind the best one is left out as well. */
const PASSAGES_MAX = 3;
const FAR_BEHIND = 0.75;
/** So far behind a better passage that is no answer, one that shares a few words is none either. */
const FAR_BEHIND_ABLE = 0.5;
/** So many of the best passages are judged. */
const JUDGED_MAX = 3 * PASSAGES_MAX;

/** An even chance of being the answer, as fitted (search/confidence-weights.ts). */
const CONFIDENT = 0.5;
/** The least share of the question that its own words have to hold: headings alone prove nothing. */
const COVERED_BY_TEXT_MIN = 0.05;

/** The passages that pass the bar, best first, each with its answering sentence. */
export function findCitations(question: Question, library: Library): Citation[] {
  const { search, corpus, vocabulary } = library;
  const able = search.find(question, JUDGED_MAX).filter(({ passage }) => {
    const { year } = dateParts(corpus.articleOf(passage).published);
    return canAnswer(question, passage, year, vocabulary);
  });
  const confident = able.filter(isConfident);
  const bar = Math.max(
    FAR_BEHIND * (confident[0]?.score ?? 0),
    FAR_BEHIND_ABLE * (able[0]?.score ?? 0),
  );
  return confident
    .filter(({ score }) => score >= bar)
    .slice(0, PASSAGES_MAX)
    .map(({ passage }) => {
      const { start, end } = search.quote(question, passage);
      return cite(corpus.articleOf(passage), passage, passage.text.slice(start, end), start);
    });
}

function isConfident({ confidence, coveredByText }: Ranked): boolean {
  return confidence >= CONFIDENT && coveredByText >= COVERED_BY_TEXT_MIN;
}
