import type { Passage } from '../../knowledge/article.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { PassageRows } from '../index/passage-rows.ts';
import type { CompiledQuestion } from './compile-question.ts';
import * as feature from './features.ts';
import { type Overlap, overlapOf } from './overlap.ts';

/** A passage with its score. */
export interface Ranked {
  readonly passage: Passage;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  readonly features: Features;
  /** How near its meaning is to the question's, in standard deviations; only with a model. */
  readonly meaning?: number;
}

/**
 * The features and their weights: fitted by coordinate ascent on the development sets, starting
 * from all ones, then rounded (docs/benchmarks.md).
 */
const WEIGHTS = [
  ['words', 2],
  ['bigrams', 1.5],
  ['needs', 2],
  ['text', 1],
  ['chars', 1],
  ['wordPairs', 1.5],
  ['lcs', 1],
  ['heading', 2.5],
  ['type', 0.4],
  ['opens', 0.5],
  ['latinAbsent', -1.5],
  /** The natural logarithm of the length in characters. */
  ['length', -0.1],
  /** How far, on the same scale, the passage is too short to say much. */
  ['shortness', -0.2],
] as const;

/** What one standard deviation of nearness in meaning is worth, where there is a model. */
const MEANING = 1;

/** Each 0–1, unless documented otherwise here or in features.ts. */
export type Features = Readonly<Record<(typeof WEIGHTS)[number][0], number>>;

/** Average numbers of terms and characters per passage. */
export interface Averages {
  readonly terms: number;
  readonly chars: number;
}

export function averages({ passages, distinct, chars }: PassageIndex): Averages {
  const count = passages.length || 1;
  return {
    terms: distinct.reduce((a, b) => a + b, 0) / count,
    chars: chars.length / count,
  };
}

/**
 * Scores candidates by their features and sorts them, best first, ties in the order of the corpus.
 * @param shareOf the share (0–1) of its headings that counts for a passage: otherwise a heading
 *   over many would lift all of them above the passage elsewhere that answers
 * @param meanings for each candidate how near its meaning is to the question's, if a model says so
 */
export function rerank(
  question: CompiledQuestion,
  candidates: readonly number[],
  rows: PassageRows,
  average: Averages,
  shareOf: (passage: number) => number,
  meanings?: readonly number[],
): Ranked[] {
  const read = (overlap: Overlap): Features => ({
    words: feature.wordScore(question, overlap, rows, average.terms),
    bigrams: feature.bigramScore(overlap, rows, average.chars),
    needs: feature.needsShare(question, overlap),
    text: feature.textShare(question, overlap),
    chars: feature.charsShare(question, overlap),
    wordPairs: feature.wordPairsShare(question, overlap),
    lcs: feature.lcsShare(question, overlap),
    heading: feature.headingShare(overlap),
    type: feature.holdsType(question, overlap, rows),
    opens: feature.opensDocument(overlap, rows),
    latinAbsent: feature.latinAbsentShare(question, overlap),
    length: feature.logLength(overlap, rows),
    shortness: feature.shortness(overlap, rows),
  });
  const raw = candidates.map((passage, place) => {
    const whole = read(overlapOf(question, passage, rows));
    const share = shareOf(passage);
    const meaning = meanings?.[place];
    if (share === 1) return { passage, features: whole, meaning };
    return {
      passage,
      features: mix(whole, read(overlapOf(question, passage, rows, 'own')), share),
      meaning,
    };
  });
  const most = (of: (features: Features) => number) =>
    Math.max(...raw.map(({ features }) => of(features))) || 1;
  const [mostWords, mostBigrams] = [most(({ words }) => words), most(({ bigrams }) => bigrams)];
  const scored = raw.map(({ passage, features: own, meaning }) => {
    const features = { ...own, words: own.words / mostWords, bigrams: own.bigrams / mostBigrams };
    const score = scoreOf(features) + MEANING * (meaning ?? 0);
    return { passage, features, score, ...(meaning === undefined ? {} : { meaning }) };
  });
  scored.sort((a, b) => b.score - a.score || a.passage - b.passage);
  return scored.flatMap(({ passage: n, ...rest }): Ranked[] => {
    const passage = rows.passages[n];
    return passage === undefined ? [] : [{ passage, ...rest }];
  });
}

/** Interpolates features: `share` of `one`, and the rest of `other`. */
function mix(one: Features, other: Features, share: number): Features {
  const mixed: Record<keyof Features, number> = { ...one };
  for (const [name] of WEIGHTS) mixed[name] = share * one[name] + (1 - share) * other[name];
  return mixed;
}

function scoreOf(features: Features): number {
  let score = 0;
  for (const [name, weight] of WEIGHTS) score += weight * features[name];
  return score;
}
