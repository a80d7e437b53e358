import type { Passage } from '../knowledge/article.ts';
import { normalize, type Span } from '../text/normalize.ts';
import { analyzeQuestion, type Question, type Vocabulary } from './analyze.ts';
import { answeringSpan } from './answering-sentence.ts';
import { createCandidates } from './candidates.ts';
import { type CompiledQuestion, compileQuestion } from './compile-question.ts';
import type { CreateEngine, Document } from './engine.ts';
import * as feature from './features.ts';
import { indexPassages, type PassageIndex } from './passage-index.ts';
import { createFindSlips } from './repair-homophones.ts';

/** A passage found. */
export interface Ranked {
  readonly passage: Passage;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  readonly features: Features;
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
}

export interface Search {
  /**
   * Takes a question apart, its homophone slips mended if that finds clearly more.
   * @returns the question, and how it was read if not as it was typed
   */
  understand(text: string): Understood;
  /** The best passages for a question, ties by their order in the corpus. */
  find(question: Question, limit: number): Ranked[];
  /** The words of a passage that answer a question. */
  quote(question: Question, passage: Passage): Span;
  /** How rare each need of a question is in the corpus; undefined for one that no passage has. */
  weights(question: Question): (number | undefined)[];
}

export interface Understood {
  readonly question: Question;
  readonly readAs?: string;
}

/** So much the best passage's score has to rise for a question to be read otherwise than typed. */
const REPAIR_GAIN = 0.3;

/** So many passages are looked at more closely. */
const CANDIDATES = 50;

/** Chosen by hand as round numbers; the measured best of them lies .001 higher (docs/benchmarks.md). */
const WEIGHTS: Features = {
  words: 1.5,
  bigrams: 1,
  needs: 1,
  text: 1,
  chars: 1,
  wordPairs: 1.5,
  lcs: 1,
  heading: 2.5,
  type: 0.4,
  opens: 0.4,
  latinAbsent: -1,
  length: -1 / 8,
};

/** Indexes passages and returns the search over them. */
export function createSearch(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  createEngine: CreateEngine,
): Search {
  const documents: Document[] = [];
  const index = indexPassages(passages, vocabulary, (id, terms) => documents.push({ id, terms }));
  const engine = createEngine(documents);
  const average = averages(index);
  const candidates = createCandidates(engine, index, average.terms);
  const findSlips = createFindSlips(index);
  const find = (question: Question, limit: number): Ranked[] => {
    const compiled = compileQuestion(question, index);
    const found = candidates(question, CANDIDATES);
    return rerank(compiled, found, index, average).slice(0, limit);
  };
  const bestScore = (question: Question) => find(question, 1)[0]?.score ?? Number.NEGATIVE_INFINITY;
  return {
    find,
    quote: (question, passage) =>
      answeringSpan(question, compileQuestion(question, index), passage, vocabulary),
    understand(text) {
      const question = analyzeQuestion(text, vocabulary);
      const normalized = normalize(text);
      const slips = findSlips(normalized.text);
      if (slips.length === 0) return { question };
      const readAs = slips.reduceRight((words, { at, meant }) => {
        const { start, end } = normalized.toSource({ start: at, end: at + 1 });
        return `${words.slice(0, start)}${meant}${words.slice(end)}`;
      }, text);
      const repaired = analyzeQuestion(readAs, vocabulary);
      const better = bestScore(repaired) >= bestScore(question) + REPAIR_GAIN;
      return better ? { question: repaired, readAs } : { question };
    },
    weights: (question) =>
      compileQuestion(question, index).needs.map(({ weight, known }) =>
        known ? weight : undefined,
      ),
  };
}

interface Averages {
  readonly terms: number;
  readonly chars: number;
}

function averages({ passages, distinct, chars }: PassageIndex): Averages {
  const count = passages.length || 1;
  return { terms: distinct.reduce((a, b) => a + b, 0) / count, chars: chars.length / count };
}

function rerank(
  question: CompiledQuestion,
  candidates: readonly number[],
  index: PassageIndex,
  average: Averages,
): Ranked[] {
  const counts = candidates.map((passage) => feature.count(question, passage, index));
  const words = counts.map((c) => feature.wordScore(question, c, index, average.terms));
  const bigrams = counts.map((c) => feature.bigramScore(c, index, average.chars));
  const [mostWords, mostBigrams] = [Math.max(...words) || 1, Math.max(...bigrams) || 1];
  return counts
    .flatMap((c, n) => {
      const passage = index.passages[c.passage];
      if (passage === undefined) return [];
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
        length: Math.log(1 + feature.charsIn(c.passage, index)),
      };
      return [{ id: c.passage, ranked: { passage, features, score: scoreOf(features) } }];
    })
    .sort((a, b) => b.ranked.score - a.ranked.score || a.id - b.id)
    .map(({ ranked }) => ranked);
}

function scoreOf(features: Features): number {
  let score = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    score += weight * features[name as keyof Features];
  }
  return score;
}
