import type { EntityId } from '../entities/entity.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import { AND } from '../language/zh/fillers.ts';
import type { Library } from '../library/library.ts';
import { BARS } from '../search/confidence/bars.ts';
import type { Judged } from '../search/confidence/judge.ts';
import { analyzeOwn, nameTerm } from '../search/question/analysis.ts';
import type { Question } from '../search/question/question.ts';

/** Sure passages shown at most. */
const SURE_MAX = 3;
/** Nearest passages shown at most. */
const NEAREST_MAX = 2;
/** How many of the best passages are judged. */
export const JUDGED_MAX = 20;

/** What a question finds: sure passages, or else the nearest. */
export interface FoundCitations {
  readonly tier: Judged['tier'];
  readonly shown: readonly Citation[];
  /** The rest of the tier: too many to show, or far behind the best. */
  readonly further: readonly Citation[];
}

export function findCitations(question: Question, library: Library): FoundCitations {
  return chooseCitations(library.search.ask(question).judged(JUDGED_MAX), library);
}

/** Chooses the passages to show from judged ones, the best first. */
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

/** The best passages for a question (by default, one made of the names) that name all entities. */
export function passagesNaming(
  ids: readonly EntityId[],
  library: Library,
  question: Question = questionOf(ids, library),
): Judged[] {
  const { search, vocabulary } = library;
  return search
    .ask(question)
    .judged(JUDGED_MAX)
    .filter(({ passage }) => {
      const { words, meanings } = analyzeOwn(passage.text, vocabulary);
      return ids.every((id) => words.includes(nameTerm(id)) || meanings.includes(nameTerm(id)));
    });
}

/** Makes a question of names only. */
export function questionOf(ids: readonly EntityId[], { search, entities }: Library): Question {
  return search.understand(ids.map((id) => entities.get(id)?.name['zh-CN'] ?? id).join(AND));
}

/** Lowers passages to the tier `nearest`. */
export function asNearest(judged: readonly Judged[]): Judged[] {
  return judged.map((each) => ({ ...each, tier: 'nearest' }));
}
