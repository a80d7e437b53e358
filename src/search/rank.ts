import type { Passage } from '../knowledge/article.ts';
import { fold, normalize, type Span } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import { analyzeQuestion, type Question, type Vocabulary } from './analyze.ts';
import { answeringSpan } from './answering-sentence.ts';
import { createCandidates } from './candidates.ts';
import { compileQuestion } from './compile-question.ts';
import { documentsOf } from './documents.ts';
import type { CreateEngine, Engine } from './engine.ts';
import { findHolding } from './holding.ts';
import { indexPassages, type PassageIndex } from './passage-index.ts';
import { createFindSlips } from './repair-homophones.ts';
import { averages, type Ranked, rerank } from './rerank.ts';

export interface Search {
  /**
   * Takes a question apart, its homophone slips mended if that finds clearly more.
   * @returns the question, and how it was read if not as it was typed
   */
  understand(text: string): Understood;
  /** The best passages for a question, ties by their order in the corpus. */
  find(question: Question, limit: number): Ranked[];
  /** The first passages in whose own text words stand letter for letter, in any spelling. */
  holding(words: string, limit: number): Passage[];
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
export const CANDIDATES = 50;

/** Indexes passages and returns the search over them. */
export function createSearch(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  createEngine: CreateEngine,
): Search {
  const index = indexPassages(passages, vocabulary);
  return createSearchOver(index, createEngine(documentsOf(index)), vocabulary);
}

/** The search over passages that are indexed already. */
export function createSearchOver(
  index: PassageIndex,
  engine: Engine,
  vocabulary: Vocabulary,
): Search {
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
    holding: (words, limit) => findHolding(writeDigits(fold(words).trim()), index, limit),
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
