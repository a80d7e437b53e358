import type { EntityId } from '../entities/entity.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import { AND } from '../language/zh/fillers.ts';
import type { Library } from '../library/library.ts';
import { BARS } from '../search/confidence/bars.ts';
import type { Judged } from '../search/confidence/judge.ts';
import { analyzeOwn, nameTerm } from '../search/question/analysis.ts';
import { asksForTitle } from '../search/question/asks-title.ts';
import type { Question } from '../search/question/question.ts';
import { differingFigures } from './differing-figures.ts';

/** Sure passages shown at most. */
const SURE_MAX = 3;
/** Nearest passages shown at most. */
const NEAREST_MAX = 2;
/** Passages of one article at most, unless it is asked for or the only one that answers. */
const PER_ARTICLE_MAX = 2;
/** How many of the best passages are judged. */
export const JUDGED_MAX = 20;

/** What a question finds: sure passages, or else the nearest. */
export interface FoundCitations {
  readonly tier: Judged['tier'];
  readonly shown: readonly Citation[];
  /** The rest of the tier: too many to show, or far behind the best. */
  readonly further: readonly Citation[];
  /** The numbers of the passages shown, if articles give different ones, the newest first. */
  readonly differing: readonly Citation[];
}

export function findCitations(question: Question, library: Library): FoundCitations {
  return chooseCitations(library.search.ask(question).judged(JUDGED_MAX), question, library);
}

/** Chooses the passages to show from judged ones, the best first. */
export function chooseCitations(
  judged: readonly Judged[],
  question: Question,
  library: Library,
): FoundCitations {
  const of = (tier: Judged['tier']) => judged.filter((each) => each.tier === tier);
  const [sure, nearest] = [of('sure'), of('nearest')];
  if (sure.length === 0) {
    const chosen = withDiffering(nearest, nearest.slice(0, NEAREST_MAX), NEAREST_MAX);
    return { tier: nearest.length > 0 ? 'nearest' : 'none', ...chosen };
  }
  const best = Math.max(...sure.map(({ evidence }) => evidence.confidence));
  const isNear = ({ evidence }: Judged) => evidence.confidence >= BARS.farBehind * best;
  const count = Math.min(sure.filter(isNear).length, SURE_MAX);
  return { tier: 'sure', ...withDiffering(sure, fewOfEach(sure, count, isNear), SURE_MAX) };

  /** Puts what articles say differently first. */
  function withDiffering(all: readonly Judged[], usual: readonly Judged[], max: number) {
    const { passages, figures } = differingFigures(all, question, library);
    const shown = [...new Set([...passages, ...usual])].slice(0, max);
    return {
      shown: shown.map((each) => citeJudged(each, library)),
      further: all.filter((each) => !shown.includes(each)).map((each) => citeJudged(each, library)),
      differing: figures.slice(0, max),
    };
  }

  /** The first passages, of one article no more than PER_ARTICLE_MAX if others answer too. */
  function fewOfEach(
    all: readonly Judged[],
    count: number,
    isNear: (each: Judged) => boolean,
  ): Judged[] {
    const near = new Set(all.filter(isNear).map(({ passage }) => passage.article));
    if (near.size < 2) return all.slice(0, count);
    const shown: Judged[] = [];
    let isSkipping = false;
    for (const each of all) {
      if (shown.length === count) break;
      const { article, title } = each.passage;
      const own = shown.filter(({ passage }) => passage.article === article).length;
      if (own >= PER_ARTICLE_MAX && !asksForTitle(question, title, library.vocabulary)) {
        isSkipping = true;
      } else if (!isSkipping || isNear(each)) shown.push(each);
    }
    return shown;
  }
}

/** Cites the words with which a passage answers. */
export function citeJudged({ passage, evidence }: Judged, { corpus }: Library): Citation {
  const { start, end } = evidence.span;
  return cite(corpus.articleOf(passage), passage, passage.text.slice(start, end), start);
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
