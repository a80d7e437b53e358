import type { Passage } from '../knowledge/article.ts';
import type { PartialDate } from '../text/dates.ts';
import type { Engine } from './index/engine.ts';
import { findVerbatim } from './index/find-verbatim.ts';
import { createHeadingsOf, type HeadingsOf, shareOfHeadings } from './index/headings.ts';
import { keyOf, type PassageIndex } from './index/passage-index.ts';
import { findSameTexts } from './index/same-texts.ts';
import { statisticsOf } from './index/statistics.ts';
import { createChooseCandidates, tellingTerms, termsAsked } from './ranking/candidates.ts';
import { createPlaces } from './ranking/places.ts';
import { averages } from './ranking/rerank.ts';
import type { SearchStore } from './store.ts';

/**
 * Makes a store of passages that are in memory, so that nothing has to be waited for.
 * @param publishedOf when a passage's article was published, if known
 * @param limit how many candidates are chosen; by default as many as the size of the library asks for
 */
export function createMemoryStore(
  index: PassageIndex,
  engine: Engine,
  publishedOf: (passage: Passage) => PartialDate | undefined = () => undefined,
  limit?: number,
): SearchStore {
  const average = averages(index);
  const places = createPlaces(index, findSameTexts(index, publishedOf));
  const headingsOf = createHeadingsOf(index.passages);
  const statistics = statisticsOf(index);
  const shareOf = createShareOf(index, headingsOf);
  const choose = createChooseCandidates(index.distinct, average.terms, places, limit);
  const passagesOf = (numbers: readonly number[]) =>
    numbers.flatMap((n) => index.passages[n] ?? []);
  /** @returns a number that no passage has for a caption, which is not searched */
  const numberOf = (passage: Passage) => places.numberOf(passage) ?? -1;

  return {
    size: index.passages.length,
    averages: average,
    headingsOf,
    find(question, besides = []) {
      const numbers = termsAsked(question).map(statistics.numberOf);
      const terms = numbers.map((term) => ({
        frequency: statistics.frequencyOf(term),
        visit: (visit: (passage: number) => void) => engine.visit([keyOf(term)], visit),
      }));
      const telling = tellingTerms(terms, statistics.passages);
      const candidates = [...new Set([...choose(telling), ...besides])];
      return { rows: index, candidates, statistics, numberOf: (row) => row, shareOf };
    },
    crowds: (passage) => places.crowds(numberOf(passage)),
    isDebris: (passage) => places.isDebris(numberOf(passage)),
    textOf: (passage) => places.oldestWithTextOf(numberOf(passage)),
    withTextOf: (passage) => withItself(passage, passagesOf(places.withTextOf(numberOf(passage)))),
    allWithTextOf: (passage) =>
      withItself(passage, passagesOf(places.allWithTextOf(numberOf(passage)))),
    findVerbatim(words, limit) {
      const seen = new Set<number>();
      const isNew = (n: number) => {
        const oldest = places.oldestWithTextOf(n);
        return !seen.has(oldest) && seen.add(oldest) !== undefined;
      };
      return passagesOf(findVerbatim(words, index, limit, isNew).map(places.oldestWithTextOf));
    },
  };
}

/** A passage that is not searched has no others with its text. */
function withItself(passage: Passage, found: readonly Passage[]): readonly Passage[] {
  return found.length === 0 ? [passage] : found;
}

/** Makes a function from a passage's number to the share (0–1) of its headings that counts for it. */
function createShareOf({ passages }: PassageIndex, headingsOf: HeadingsOf) {
  /** 0 until computed. */
  const shares = new Float64Array(passages.length);
  return (n: number): number => {
    const passage = passages[n];
    if (passage === undefined) return 1;
    const share = shares[n] || shareOfHeadings(passage, headingsOf);
    shares[n] = share;
    return share;
  };
}
