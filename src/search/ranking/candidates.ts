import type { Engine } from '../index/engine.ts';
import { keyOf, numberOf, type PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { idf, occurrence } from './bm25.ts';
import { CROWDING_MAX, type Places } from './places.ts';
import { highest } from './top-k.ts';

/** A term in more than this share of the passages tells few of them apart … */
const COMMON = 0.1;
/** … and is left out if more than this many passages have it: fewer cost nothing. */
const COMMON_MIN = 400;
/** Common terms are only left out if at least this many rarer ones remain. */
const RARE_MIN = 2;

/**
 * Makes a function that finds the best passages for a question by BM25+ over shared terms. Passages
 * with one text count as one, and besides the others a few that crowd are taken.
 */
export function createCandidates(
  engine: Engine,
  index: PassageIndex,
  averageLength: number,
  { crowds, oneOfEach, withTextOf }: Places,
) {
  const { passages, distinct, frequency } = index;
  const scores = new Float64Array(passages.length);
  const frequencyOf = (term: number) => frequency[term] ?? 0;

  return ({ needs }: Question, limit: number): number[] => {
    const asked = needs.flatMap(({ words, meaning }) =>
      meaning === undefined ? words : [...words, meaning],
    );
    const known = [...new Set(asked.map((term) => numberOf(term, index)))].filter(
      (term) => frequencyOf(term) > 0,
    );
    const common = Math.max(COMMON_MIN, COMMON * passages.length);
    const rare = known.filter((term) => frequencyOf(term) <= common);
    const touched: number[] = [];
    for (const term of rare.length >= RARE_MIN ? rare : known) {
      const rarity = idf(passages.length, frequencyOf(term));
      engine.visit([keyOf(term)], (document) => {
        const score = scores[document] ?? 0;
        if (score === 0) touched.push(document);
        scores[document] = score + rarity * occurrence(distinct[document] ?? 0, averageLength);
      });
    }
    const found = oneOfEach(touched, scores);
    const crowding = found.filter(crowds);
    const texts = crowding.length === 0 ? found : found.filter((document) => !crowds(document));
    const best = [...highest(limit, texts, scores), ...highest(CROWDING_MAX, crowding, scores)];
    const all = best.flatMap((document) =>
      withTextOf(document).filter((each) => each === document || (scores[each] ?? 0) > 0),
    );
    for (const document of touched) scores[document] = 0;
    return all;
  };
}
