import { basename } from 'node:path';
import { z } from 'zod';
import type { Passage } from '../../src/knowledge/article.ts';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { createMiniSearchEngine } from '../../src/search/index/minisearch.ts';
import { documentsOf, indexPassages } from '../../src/search/index/passage-index.ts';
import { createMemoryStore } from '../../src/search/memory-store.ts';
import { createSearchIn, type Search } from '../../src/search/search.ts';
import { answerFully } from '../full-answer.ts';
import { loadVocabulary } from '../load-vocabulary.ts';
import { mean, percentile, qualityOf } from '../metrics.ts';
import type { SetQuestion } from '../read-set.ts';
import { take } from '../take.ts';
import { makeArticles } from './make-articles.ts';
import { readSources, type SourceFolders } from './read-sources.ts';
import { spread } from './spread.ts';

/** How good the ranking of a set's questions is with so many candidates, and what it costs. */
export const candidatesMeasured = z.object({
  set: z.string(),
  passages: z.number(),
  candidates: z.number(),
  /** The share of questions that have a right passage among the candidates. */
  recall: z.number(),
  /** … and among the first ten. */
  recall10: z.number(),
  hit1: z.number(),
  ndcg10: z.number(),
  /** Of reading the question, ranking and weighing; medians of all questions, in ms. */
  cpuMs: z.number(),
  p95CpuMs: z.number(),
});
export type CandidatesMeasured = z.infer<typeof candidatesMeasured>;

/** What V8 has not compiled yet takes longer. */
const WARM_UP = 100;

/**
 * Ranks the questions of sets in one library with several numbers of candidates.
 * @param most how many questions of each set are asked
 */
export async function measureCandidates(
  folders: SourceFolders,
  size: number,
  limits: readonly number[],
  most: number,
): Promise<CandidatesMeasured[]> {
  const vocabulary = await loadVocabulary();
  const sources = await readSources(folders);
  const passages: Passage[] = [];
  /** By the id of a passage in the library, which it has only once. */
  const setIds = new Map<Passage, string>();
  for (const { name, text, ids } of makeArticles(sources, size)) {
    const { article, problems } = parseArticle({ path: name, name, text });
    if (article === undefined) throw new Error(JSON.stringify(problems));
    if (ids.length > 0 && ids.length !== article.passages.length) {
      throw new Error(`${name} has ${article.passages.length} passages, not ${ids.length}`);
    }
    for (const [n, passage] of article.passages.entries()) {
      passages.push(passage);
      const id = ids[n];
      if (id !== undefined) setIds.set(passage, id);
    }
  }
  const index = indexPassages(passages, vocabulary);
  const engine = createMiniSearchEngine(documentsOf(index));
  const results: CandidatesMeasured[] = [];
  for (const candidates of limits) {
    const store = createMemoryStore(index, engine, undefined, candidates);
    for (const [n, { questions: all }] of sources.asked.entries()) {
      const questions = spread(all, most);
      const search = createSearchIn(store, vocabulary);
      for (const { text } of all.slice(-WARM_UP)) answerFully(text, search);
      const asked = questions.map((question) => rank(question, search, setIds));
      const costs = asked.map(({ cpuMs }) => cpuMs);
      results.push({
        set: basename(folders.asked[n] ?? ''),
        passages: passages.length,
        candidates,
        recall: mean(asked.map(({ isCandidate }) => Number(isCandidate))),
        recall10: mean(asked.map(({ isInTen }) => Number(isInTen))),
        hit1: mean(asked.map(({ quality }) => quality.hit1)),
        ndcg10: mean(asked.map(({ quality }) => quality.ndcg10)),
        cpuMs: percentile(costs, 0.5),
        p95CpuMs: percentile(costs, 0.95),
      });
    }
  }
  return results;
}

function rank(
  { text, relevant }: SetQuestion,
  search: Search,
  setIds: ReadonlyMap<Passage, string>,
) {
  const { cpuMs } = take(() => answerFully(text, search));
  // It is the same question, so nothing is searched again.
  const ranked = search.ask(search.understand(text)).ranked(Number.POSITIVE_INFINITY);
  const ids = ranked.map(({ passage }) => setIds.get(passage) ?? '');
  const place = ids.findIndex((id) => relevant.has(id));
  return {
    cpuMs,
    isCandidate: place >= 0,
    isInTen: place >= 0 && place < 10,
    quality: qualityOf(ids, relevant),
  };
}
