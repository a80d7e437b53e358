import type { Passage } from '../../knowledge/article.ts';
import { DEBRIS, findDebris } from '../index/debris.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { SameTexts } from '../index/same-texts.ts';

/** Passages that crowd are taken up to this number, besides as many others as are wanted. */
export const CROWDING_MAX = 10;

/** How many passages with one text are compared with each other. */
const ALIKE_MAX = 8;

/** Which passages share a place among the results, and which must not take the place of others. */
export interface Places {
  /** Whether a passage is a byline or boilerplate, of which there may be one in every article. */
  crowds(n: number): boolean;
  /** Whether a passage says so little that it comes after those that say something. */
  isDebris(n: number): boolean;
  /** The passages without those whose text another one has with a higher score, or an equal one before. */
  oneOfEach(passages: readonly number[], scores: Float64Array): readonly number[];
  /**
   * A passage and those of the oldest articles with its text, the oldest first, ALIKE_MAX at most;
   * itself if there are none.
   */
  withTextOf(n: number): readonly number[];
  /** All passages with a passage's text, the oldest first. */
  allWithTextOf(n: number): readonly number[];
  /** The first of them. */
  oldestWithTextOf(n: number): number;
}

/** The places of passages in memory. */
export interface IndexedPlaces extends Places {
  /** The number of a passage in the index; undefined for one that is not in it. */
  numberOf(passage: Passage): number | undefined;
}

export function createPlaces(index: PassageIndex, same: SameTexts): IndexedPlaces {
  const { passages } = index;
  const firstOf = new Map<string, number>();
  for (const [n, { article }] of passages.entries()) {
    if (!firstOf.has(article)) firstOf.set(article, n);
  }
  return {
    ...createPlacesOf(same, findDebris(index, same)),
    numberOf(passage) {
      if (passage.kind === 'caption') return undefined;
      const guess = (firstOf.get(passage.article) ?? -1) + passage.ordinal - 1;
      if (passages[guess] === passage) return guess;
      const n = passages.indexOf(passage);
      return n < 0 ? undefined : n;
    },
  };
}

/** @param debris what each passage is (debris.ts) */
export function createPlacesOf({ groupOf, membersOf }: SameTexts, debris: Uint8Array): Places {
  return {
    crowds: (n) => (debris[n] ?? 0) > DEBRIS.unfinished,
    isDebris: (n) => debris[n] !== DEBRIS.none,
    oneOfEach(found, scores) {
      const best = new Map<number, number>();
      for (const n of found) {
        const group = groupOf[n] ?? 0;
        if (group === 0) continue;
        const known = best.get(group);
        const score = scores[n] ?? 0;
        const isBetter =
          known === undefined ||
          score > (scores[known] ?? 0) ||
          (score === scores[known] && n < known);
        if (isBetter) best.set(group, n);
      }
      if (best.size === 0) return found;
      return found.filter((n) => groupOf[n] === 0 || best.get(groupOf[n] ?? 0) === n);
    },
    withTextOf(n) {
      const group = groupOf[n] ?? 0;
      if (group === 0) return [n];
      const oldest = [...membersOf(group).subarray(0, ALIKE_MAX)];
      return oldest.includes(n) ? oldest : [...oldest.slice(0, -1), n];
    },
    allWithTextOf(n) {
      const group = groupOf[n] ?? 0;
      return group === 0 ? [n] : [...membersOf(group)];
    },
    oldestWithTextOf: (n) => membersOf(groupOf[n] ?? 0)[0] ?? n,
  };
}
