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
/** So many of the best passages are judged, which bounds what “so many in the library” can count. */
export const JUDGED_MAX = 30;

/** An even chance of being the answer, as fitted (search/confidence-weights.ts). */
const CONFIDENT = 0.5;
/** The least share of the question that its own words have to hold: headings alone prove nothing. */
const COVERED_BY_TEXT_MIN = 0.05;

/** Passages that pass the bar, best first, each with its answering sentence. */
export interface FoundCitations {
  readonly shown: readonly Citation[];
  /** Those that pass it too, but are one too many or far behind the best one. */
  readonly further: readonly Citation[];
  /** Not all passages that might pass were judged, so there may be more. */
  readonly isCapped: boolean;
}

export function findCitations(question: Question, library: Library): FoundCitations {
  const { search, corpus, vocabulary } = library;
  const passing: Ranked[] = [];
  let bar: number | undefined;
  const judged = search.find(question, JUDGED_MAX);
  for (const ranked of judged) {
    // Reading a passage takes longer than all the rest: only what may be shown, or set the bar, is read.
    if (bar !== undefined && (ranked.score < bar || !isConfident(ranked))) continue;
    const { year } = dateParts(corpus.articleOf(ranked.passage).published);
    if (!canAnswer(question, ranked.passage, year, vocabulary)) continue;
    bar ??= FAR_BEHIND_ABLE * ranked.score;
    if (isConfident(ranked)) passing.push(ranked);
  }
  const best = passing[0]?.score ?? 0;
  const near = passing.filter(({ score }) => score >= FAR_BEHIND * best).length;
  const citations = passing.map(({ passage }) => {
    const { start, end } = search.quote(question, passage);
    return cite(corpus.articleOf(passage), passage, passage.text.slice(start, end), start);
  });
  const shown = Math.min(near, PASSAGES_MAX);
  return {
    shown: citations.slice(0, shown),
    further: citations.slice(shown),
    isCapped: judged.length === JUDGED_MAX && passing.at(-1) === judged.at(-1),
  };
}

function isConfident({ confidence, coveredByText }: Ranked): boolean {
  return confidence >= CONFIDENT && coveredByText >= COVERED_BY_TEXT_MIN;
}
