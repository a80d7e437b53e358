import { type Citation, cite } from '../knowledge/citation.ts';
import type { Library } from '../library/library.ts';
import { BARS } from '../search/confidence/bars.ts';
import type { Question } from '../search/question/analyze.ts';
import type { Judged } from '../search/search.ts';

/** So many answering passages at the most. */
const SURE_MAX = 3;
/** So many closest ones. */
const NEAREST_MAX = 2;
/** So many of the best passages are weighed. */
export const JUDGED_MAX = 20;

/** What a question finds: passages that answer it, or else those that come closest. */
export interface FoundCitations {
  readonly tier: Judged['tier'];
  readonly shown: readonly Citation[];
  /** What is of the same tier, one too many or far behind the best one. */
  readonly further: readonly Citation[];
}

export function findCitations(question: Question, library: Library): FoundCitations {
  return chooseCitations(library.search.judge(question, JUDGED_MAX), library);
}

/** Of weighed passages, the best first, those to show. */
export function chooseCitations(judged: readonly Judged[], { corpus }: Library): FoundCitations {
  const citeJudged = ({ passage, evidence }: Judged) => {
    const { start, end } = evidence.span;
    return cite(corpus.articleOf(passage), passage, passage.text.slice(start, end), start);
  };
  const of = (tier: Judged['tier']) => judged.filter((each) => each.tier === tier);
  const [sure, nearest] = [of('sure'), of('nearest')];
  if (sure.length > 0) {
    const best = Math.max(...sure.map(({ evidence }) => evidence.confidence));
    const near = sure.filter(({ evidence }) => evidence.confidence >= BARS.farBehind * best).length;
    const citations = sure.map(citeJudged);
    const shown = Math.min(near, SURE_MAX);
    return { tier: 'sure', shown: citations.slice(0, shown), further: citations.slice(shown) };
  }
  const citations = nearest.map(citeJudged);
  const tier = citations.length > 0 ? 'nearest' : 'none';
  return { tier, shown: citations.slice(0, NEAREST_MAX), further: citations.slice(NEAREST_MAX) };
}
