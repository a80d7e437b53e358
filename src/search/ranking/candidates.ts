import type { Question } from '../question/question.ts';
import { idf, occurrence } from './bm25.ts';
import { CROWDING_MAX, type Places } from './places.ts';
import { highest } from './top-k.ts';

/**
 * How many passages are ranked by their features. Among 200,000 passages the right one is within the
 * best 50 for .948 of the questions of five public sets, within the best 200 for .975, and 400 add
 * little (docs/scaling.md).
 */
const CANDIDATES = { most: 50, ofMany: 200, many: 100_000 };
/** A term in more than this share of the passages tells few of them apart … */
const COMMON = 0.1;
/** … and is left out if more than this many passages have it: fewer cost nothing. */
const COMMON_MIN = 400;
/** Common terms are only left out if at least this many rarer ones remain. */
const RARE_MIN = 2;

/** How many candidates are wanted of so many passages. */
export function candidatesAmong(passages: number): number {
  return passages < CANDIDATES.many ? CANDIDATES.most : CANDIDATES.ofMany;
}

/** The words and meanings of a question, each once, in order. */
export function termsAsked({ needs }: Question): readonly string[] {
  const asked = needs.flatMap(({ words, meaning }) =>
    meaning === undefined ? words : [...words, meaning],
  );
  return [...new Set(asked)];
}

/** Those terms of a question by which candidates are chosen: not the common ones, if others remain. */
export function tellingTerms<Term extends { readonly frequency: number }>(
  terms: readonly Term[],
  passages: number,
): readonly Term[] {
  const known = terms.filter(({ frequency }) => frequency > 0);
  const common = Math.max(COMMON_MIN, COMMON * passages);
  const rare = known.filter(({ frequency }) => frequency <= common);
  return rare.length >= RARE_MIN ? rare : known;
}

/** The passages that have a term. */
export interface Postings {
  /** How many. */
  readonly frequency: number;
  /** Calls `visit` once for each. */
  visit(visit: (passage: number) => void): void;
}

/**
 * Makes a function that chooses the best passages by BM25+ over the postings of a question's terms.
 * Passages with one text count as one, and besides the others a few that crowd are taken.
 * @param distinct the number of different terms of each passage of the library
 * @param limit how many are chosen, besides those that crowd and those with the same text
 */
export function createChooseCandidates(
  distinct: ArrayLike<number>,
  averageLength: number,
  { crowds, oneOfEach, withTextOf }: Pick<Places, 'crowds' | 'oneOfEach' | 'withTextOf'>,
  limit = candidatesAmong(distinct.length),
) {
  const passages = distinct.length;
  const scores = new Float64Array(passages);

  return (terms: readonly Postings[]): number[] => {
    const touched: number[] = [];
    for (const { frequency, visit } of terms) {
      const rarity = idf(passages, frequency);
      visit((passage) => {
        const score = scores[passage] ?? 0;
        if (score === 0) touched.push(passage);
        scores[passage] = score + rarity * occurrence(distinct[passage] ?? 0, averageLength);
      });
    }
    const found = oneOfEach(touched, scores);
    const crowding = found.filter(crowds);
    const texts = crowding.length === 0 ? found : found.filter((passage) => !crowds(passage));
    const best = [...highest(limit, texts, scores), ...highest(CROWDING_MAX, crowding, scores)];
    const all = best.flatMap((passage) =>
      withTextOf(passage).filter((each) => each === passage || (scores[each] ?? 0) > 0),
    );
    for (const passage of touched) scores[passage] = 0;
    return all;
  };
}
