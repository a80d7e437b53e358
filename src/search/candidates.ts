import type { Question } from './analyze.ts';
import { idf, occurrence } from './bm25.ts';
import type { Engine } from './engine.ts';
import type { PassageIndex } from './passage-index.ts';

/** A word in more of the passages than this tells few of them apart. */
const COMMON = 0.2;
/** So many rarer words have to remain before common ones are left out. */
const RARE_MIN = 2;

/** Finds the passages that are worth a closer look, by BM25 over the words that they share. */
export function createCandidates(engine: Engine, index: PassageIndex, averageLength: number) {
  const { passages, distinct, termIds, frequency } = index;
  const scores = new Float64Array(passages.length);
  const frequencyOf = (term: string) => frequency[termIds.get(term) ?? 0] ?? 0;

  return (question: Question, limit: number): number[] => {
    const known = question.needs
      .flatMap(({ words, meaning }) => (meaning === undefined ? words : [...words, meaning]))
      .filter((term) => frequencyOf(term) > 0);
    const rare = known.filter((term) => frequencyOf(term) <= COMMON * passages.length);
    const terms = [...new Set(rare.length >= RARE_MIN ? rare : known)];
    const rarity = new Map(terms.map((term) => [term, idf(passages.length, frequencyOf(term))]));
    const touched: number[] = [];
    engine.visit(terms, (document, term) => {
      if (scores[document] === 0) touched.push(document);
      const worth = occurrence(distinct[document] ?? 0, averageLength);
      scores[document] = (scores[document] ?? 0) + (rarity.get(term) ?? 0) * worth;
    });
    const scored = touched.map((document) => ({ document, score: scores[document] ?? 0 }));
    for (const document of touched) scores[document] = 0;
    return best(scored, limit);
  };
}

/** The `limit` highest, ties by document. Only what reaches the limit-th score is sorted. */
function best(scored: { document: number; score: number }[], limit: number): number[] {
  let candidates = scored;
  if (scored.length > limit) {
    const threshold =
      Float64Array.from(scored, ({ score }) => score).sort()[scored.length - limit] ?? 0;
    candidates = scored.filter(({ score }) => score >= threshold);
  }
  return candidates
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit)
    .map(({ document }) => document);
}
