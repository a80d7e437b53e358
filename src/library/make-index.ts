import type { Article, Passage } from '../knowledge/article.ts';
import type { Corpus } from '../knowledge/corpus.ts';
import { checkIndex, isEngineOf } from '../search/index/check-index.ts';
import type { StorableEngine } from '../search/index/engine.ts';
import {
  createMiniSearchEngine,
  loadMiniSearchEngine,
  updateMiniSearchEngine,
} from '../search/index/minisearch.ts';
import { documentsOf, indexPassages, type PassageIndex } from '../search/index/passage-index.ts';
import type { Run } from '../search/index/renumber-terms.ts';
import { engineChangeOf, updateIndex } from '../search/index/update-index.ts';
import type { Vocabulary } from '../search/question/analysis.ts';
import type { EarlierArticle, EarlierLibrary } from './earlier-library.ts';

/** What has been indexed, and how much of it no earlier library had. */
export interface Indexed {
  readonly index: PassageIndex;
  readonly engine: StorableEngine;
  readonly analysed: number;
  /** Whether the earlier library had the same passages, and no others. */
  readonly isAsBefore: boolean;
}

/**
 * Indexes passages, and only those that are new if an earlier library had the others.
 * @param earlier one with the same vocabulary
 * @param known an article as that library had it
 * @throws RangeError if what was stored of it does not fit
 */
export function makeIndex(
  { articles, passages }: Corpus,
  vocabulary: Vocabulary,
  earlier: EarlierLibrary | undefined,
  known: (article: Article) => EarlierArticle | undefined,
): Indexed {
  const runs = joinRuns(
    articles.map((article) => ({
      from: known(article)?.from,
      count: article.passages.length,
    })),
  );
  const isTitled = articles.length > 1;
  if (earlier === undefined || isTitled !== earlier.size > 1 || runs.every(isNew)) {
    const index = indexPassages(passages, vocabulary);
    const engine = createMiniSearchEngine(documentsOf(index));
    return { index, engine, analysed: passages.length, isAsBefore: false };
  }
  const indexed = follow(earlier, runs, passages, vocabulary);
  if (earlier.isOwn) return indexed;
  checkIndex(indexed.index, vocabulary);
  if (!isEngineOf(indexed.engine, indexed.index))
    throw new RangeError('the stored engine does not fit the index');
  return indexed;
}

function follow(
  earlier: EarlierLibrary,
  runs: readonly Run[],
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): Indexed {
  const [first] = runs;
  const isSame =
    runs.length === 1 && first?.from === 0 && first.count === earlier.index.types.length;
  if (isSame) {
    const index = { ...earlier.index, passages };
    return { index, engine: loadMiniSearchEngine(earlier.engine), analysed: 0, isAsBefore: true };
  }
  const updated = updateIndex(earlier.index, runs, passages, vocabulary);
  const change = engineChangeOf(updated, runs, earlier.index);
  const engine = updateMiniSearchEngine(earlier.engine, documentsOf(updated.added), change);
  return {
    index: updated.index,
    engine,
    analysed: updated.added.passages.length,
    isAsBefore: false,
  };
}

function isNew({ from }: Run): boolean {
  return from === undefined;
}

/** Joins runs that follow each other in the earlier corpus too, or are new. */
function joinRuns(all: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const run of all) {
    const before = runs.at(-1);
    const next = before && (before.from === undefined ? undefined : before.from + before.count);
    if (before === undefined || run.from !== next) runs.push(run);
    else runs.splice(-1, 1, { from: before.from, count: before.count + run.count });
  }
  return runs;
}
