import type { Question } from './analyze.ts';
import { idf, occurrence } from './bm25.ts';
import type { Engine } from './engine.ts';
import type { PassageIndex } from './passage-index.ts';

/** A word in more of the passages than this tells few of them apart. */
const COMMON = 0.1;
/** … unless it stands in so few that looking at all of them costs nothing. */
const COMMON_MIN = 400;
/** So many rarer words have to remain before common ones are left out. */
const RARE_MIN = 2;

/** Finds the passages that are worth a closer look, by BM25 over the words that they share. */
export function createCandidates(engine: Engine, index: PassageIndex, averageLength: number) {
  const { passages, distinct, termIds, frequency } = index;
  const scores = new Float64Array(passages.length);
  const frequencyOf = (term: string) => frequency[termIds.get(term) ?? 0] ?? 0;

  return (question: Question, limit: number): number[] => {
    const asked = question.needs
      .flatMap(({ words, meaning }) => (meaning === undefined ? words : [...words, meaning]))
      .filter((term) => frequencyOf(term) > 0);
    const known = [...new Set(asked)];
    const common = Math.max(COMMON_MIN, COMMON * passages.length);
    const rare = known.filter((term) => frequencyOf(term) <= common);
    const terms = rare.length >= RARE_MIN ? rare : known;
    const rarity = new Map(terms.map((term) => [term, idf(passages.length, frequencyOf(term))]));
    const touched: number[] = [];
    engine.visit(terms, (document, term) => {
      const score = scores[document] ?? 0;
      if (score === 0) touched.push(document);
      const worth = occurrence(distinct[document] ?? 0, averageLength);
      scores[document] = score + (rarity.get(term) ?? 0) * worth;
    });
    const best = highest(touched, scores, limit);
    for (const document of touched) scores[document] = 0;
    return best;
  };
}

/** The `limit` documents of the highest scores, best first, ties by document. */
function highest(documents: readonly number[], scores: Float64Array, limit: number): number[] {
  const better = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  let best: number[] = [];
  let threshold = 0;
  for (const document of documents) {
    if ((scores[document] ?? 0) < threshold) continue;
    best.push(document);
    // Cutting back only now and then keeps this linear in the documents.
    if (best.length < 8 * limit) continue;
    best = best.sort(better).slice(0, limit);
    threshold = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best.sort(better).slice(0, limit);
}
