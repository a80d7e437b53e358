import { type Citation, cite } from '../knowledge/citation.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { weigh } from '../search/evidence.ts';
import type { Ranked } from '../search/rerank.ts';
import { dateParts } from '../text/dates.ts';

/** So many passages at the most; what is far behind the best one is left out as well. */
const PASSAGES_MAX = 3;
const FAR_BEHIND = 0.75;

/**
 * The least share of a question that a passage (with its headings) has to hold to be an answer.
 * Chosen on the golden questions (tests/golden), between those it can answer and those it cannot.
 */
const COVERED_MIN = 0.5;
/** The least share that its own words have to hold: headings alone prove nothing. */
const COVERED_BY_TEXT_MIN = 0.05;

/** Passages that pass the bar, best first, each with its answering sentence. */
export interface FoundCitations {
  readonly shown: readonly Citation[];
  /** Those that pass it too, but are one too many or far behind the best one. */
  readonly further: readonly Citation[];
}

export function findCitations(question: Question, library: Library): FoundCitations {
  const { search, corpus } = library;
  const weights = search.weights(question);
  const passing = search
    .find(question, 3 * PASSAGES_MAX)
    .filter((ranked) => isEvidence(ranked, question, weights, library));
  const best = passing[0]?.score ?? 0;
  const near = passing.filter(({ score }) => score >= FAR_BEHIND * best).length;
  const citations = passing.map(({ passage }) => {
    const { start, end } = search.quote(question, passage);
    return cite(corpus.articleOf(passage), passage, passage.text.slice(start, end), start);
  });
  const shown = Math.min(near, PASSAGES_MAX);
  return { shown: citations.slice(0, shown), further: citations.slice(shown) };
}

function isEvidence(
  { passage }: Ranked,
  question: Question,
  weights: readonly (number | undefined)[],
  { corpus, vocabulary }: Library,
): boolean {
  const evidence = weigh(question, weights, passage, vocabulary);
  const { year } = dateParts(corpus.articleOf(passage).published);
  // An article on events of its own year seldom repeats the year in every paragraph.
  const yearsHeld =
    evidence.yearsHeld || question.dates.every((asked) => (asked.year ?? year) === year);
  return (
    evidence.covered >= COVERED_MIN &&
    evidence.coveredByText >= COVERED_BY_TEXT_MIN &&
    evidence.namesHeld &&
    yearsHeld
  );
}
