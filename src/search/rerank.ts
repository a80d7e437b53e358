import type { Passage } from '../knowledge/article.ts';
import type { CompiledQuestion } from './compile-question.ts';
import { confidence, SPREAD_OVER } from './confidence.ts';
import { count } from './counts.ts';
import * as feature from './features.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Signs } from './signs.ts';

/** A passage found. */
export interface Ranked {
  readonly passage: Passage;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  readonly features: Features;
  /** What tells whether it answers. */
  readonly signs: Signs;
  /** How sure it is, 0–1, that it answers; from 0.5 on it may be shown. */
  readonly confidence: number;
  /** The share of what is asked that its own words hold: headings alone prove nothing. */
  readonly coveredByText: number;
}

/** What speaks for a passage; each 0–1 unless said otherwise in features.ts. */
export interface Features {
  readonly words: number;
  readonly bigrams: number;
  readonly needs: number;
  readonly text: number;
  readonly chars: number;
  readonly wordPairs: number;
  readonly lcs: number;
  readonly heading: number;
  readonly type: number;
  readonly opens: number;
  readonly latinAbsent: number;
  /** Natural logarithm of its length in characters. */
  readonly length: number;
  /** How far, on the same scale, it is too short to say much. */
  readonly shortness: number;
}

/** By coordinate ascent on the development sets from all ones, then rounded (docs/benchmarks.md). */
const WEIGHTS: Features = {
  words: 2,
  bigrams: 1.5,
  needs: 2,
  text: 1,
  chars: 1,
  wordPairs: 1.5,
  lcs: 1,
  heading: 2.5,
  type: 0.4,
  opens: 0.5,
  latinAbsent: -1.5,
  length: -0.1,
  shortness: -0.2,
};

const WEIGHT_OF = Object.entries(WEIGHTS) as [keyof Features, number][];

/** What is usual of the passages of a corpus. */
export interface Averages {
  readonly terms: number;
  readonly chars: number;
}

export function averages({ passages, distinct, chars }: PassageIndex): Averages {
  const count = passages.length || 1;
  return { terms: distinct.reduce((a, b) => a + b, 0) / count, chars: chars.length / count };
}

/** Orders candidates by their features, best first, ties by their order in the corpus. */
export function rerank(
  question: CompiledQuestion,
  candidates: readonly number[],
  index: PassageIndex,
  average: Averages,
): Ranked[] {
  const counts = candidates.map((passage) => count(question, passage, index));
  const words = counts.map((c) => feature.wordScore(question, c, index, average.terms));
  const bigrams = counts.map((c) => feature.bigramScore(c, index, average.chars));
  const [mostWords, mostBigrams] = [Math.max(...words) || 1, Math.max(...bigrams) || 1];
  const scored = counts.map((c, n) => {
    const features: Features = {
      words: (words[n] ?? 0) / mostWords,
      bigrams: (bigrams[n] ?? 0) / mostBigrams,
      needs: feature.needsShare(question, c),
      text: feature.textShare(question, c),
      chars: feature.charsShare(question, c),
      wordPairs: feature.wordPairsShare(question, c),
      lcs: feature.lcsShare(question, c),
      heading: feature.headingShare(c),
      type: feature.holdsType(question, c, index),
      opens: feature.opensDocument(c, index),
      latinAbsent: feature.latinAbsentShare(question, c),
      length: feature.logLength(c, index),
      shortness: feature.shortness(c, index),
    };
    return { counts: c, features, score: scoreOf(features) };
  });
  scored.sort((a, b) => b.score - a.score || a.counts.passage - b.counts.passage);
  const rival = scored[Math.min(SPREAD_OVER, scored.length) - 1]?.score ?? 0;
  return scored.flatMap(({ counts, features, score }): Ranked[] => {
    const passage = index.passages[counts.passage];
    if (passage === undefined) return [];
    const signs: Signs = {
      score,
      spread: score - rival,
      covered: feature.coveredShare(question, counts.needsHeld),
      rarePairs: feature.rarePairsShare(question, counts),
      asked: feature.askedHeld(question, counts),
      subject: counts.needsHeld[0] ?? 1,
      asksType: question.types === 0 ? 0 : 1,
    };
    return [
      {
        passage,
        score,
        features,
        signs,
        confidence: confidence(signs, index.passages.length),
        coveredByText: feature.coveredShare(question, counts.needsInText),
      },
    ];
  });
}

function scoreOf(features: Features): number {
  let score = 0;
  for (const [name, weight] of WEIGHT_OF) score += weight * features[name];
  return score;
}
