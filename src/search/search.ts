import { LRUCache } from 'lru-cache';
import { contextOf, type Passage } from '../knowledge/article.ts';
import type { PartialDate } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import { criteriaOf } from './confidence/criteria.ts';
import { type Evidence, weigh } from './confidence/evidence.ts';
import { type Judged, judge } from './confidence/judge.ts';
import { createReadPassage } from './confidence/read-passage.ts';
import { type ExplainedCandidate, explainCandidate } from './explain.ts';
import type { CreateEngine, Engine } from './index/engine.ts';
import { findVerbatim } from './index/find-verbatim.ts';
import { createHeadingsOf, type HeadingsOf } from './index/headings.ts';
import { documentsOf, indexPassages, type PassageIndex } from './index/passage-index.ts';
import type { Vocabulary } from './question/analysis.ts';
import { analyzeQuestion, type Question } from './question/question.ts';
import { thingsOf } from './question/things.ts';
import { createCandidates } from './ranking/candidates.ts';
import { compileQuestion } from './ranking/compile-question.ts';
import { averages, type Ranked, rerank } from './ranking/rerank.ts';

/** The search over the passages of a library. */
export interface Search {
  /** Takes a text apart as a question. */
  understand(text: string): Question;
  /** The findings for a question; the same object, however often it is asked. */
  ask(question: Question): Findings;
  /** The first passages whose own text contains some words, letter for letter after folding. */
  findVerbatim(words: string, limit: number): Passage[];
}

/** What is found for one question; each part is computed on first use. */
export interface Findings {
  /** The best passages by score; ties keep the order of the corpus. */
  ranked(limit: number): Ranked[];
  /** The same with evidence and tier, ordered by score plus what the evidence adds. */
  judged(limit: number): readonly Judged[];
  /** The evidence of any passage, found or not. */
  weigh(passage: Passage): Evidence;
  /** Why `judged` orders passages as it does: plain data, for the person who runs the bot. */
  explain(limit: number): ExplainedCandidate[];
}

/** How many passages are ranked by their features. */
export const CANDIDATES = 50;

/**
 * How many questions are kept with their findings, of how many characters at most: one answer reads
 * the same words several times, and popular questions come again.
 */
const UNDERSTOOD_MAX = 100;
const UNDERSTOOD_LENGTH = 200;

/** Indexes passages and returns the search over them. */
export function createSearch(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  createEngine: CreateEngine,
): Search {
  const index = indexPassages(passages, vocabulary);
  return createSearchOver(index, createEngine(documentsOf(index)), vocabulary);
}

/**
 * Returns the search over passages that are already indexed.
 * @param publishedOf when a passage's article was published, if known
 */
export function createSearchOver(
  index: PassageIndex,
  engine: Engine,
  vocabulary: Vocabulary,
  publishedOf: (passage: Passage) => PartialDate | undefined = () => undefined,
): Search {
  const average = averages(index);
  const headingsOf = createHeadingsOf(index.passages);
  const shareOf = createShareOf(index, headingsOf);
  const candidates = createCandidates(engine, index, average.terms);
  const read = createReadPassage(vocabulary, headingsOf, index.passages.length);
  const understood = new LRUCache<string, Question>({ max: UNDERSTOOD_MAX });
  const asked = new WeakMap<Question, Findings>();

  const find = (question: Question): Findings => {
    const compiled = compileQuestion(question, index);
    const criteria = once(() => criteriaOf(question, compiled));
    const ranked = once(() =>
      rerank(compiled, candidates(question, CANDIDATES), index, average, shareOf),
    );
    const known = new Map<number, readonly Judged[]>();
    const weighed = (passage: Passage) => weigh(criteria(), read(passage), publishedOf(passage));
    const judged = (limit: number) => {
      const found =
        known.get(limit) ?? judge(ranked().slice(0, limit), weighed, thingsOf(question));
      known.set(limit, found);
      return found;
    };
    return {
      ranked: (limit) => ranked().slice(0, limit),
      judged,
      weigh: weighed,
      explain: (limit) => judged(limit).map(explainCandidate),
    };
  };

  return {
    understand(text) {
      const question = understood.get(text) ?? analyzeQuestion(text, vocabulary);
      if (text.length <= UNDERSTOOD_LENGTH) understood.set(text, question);
      return question;
    },
    ask(question) {
      const findings = asked.get(question) ?? find(question);
      asked.set(question, findings);
      return findings;
    },
    findVerbatim: (words, limit) => findVerbatim(writeDigits(fold(words).trim()), index, limit),
  };
}

/**
 * Makes a function from a passage's number to the share (0–1) of its headings that counts for it:
 * 1/n below a nearest heading over n passages.
 */
function createShareOf({ passages }: PassageIndex, headingsOf: HeadingsOf) {
  /** 0 until computed. */
  const shares = new Float64Array(passages.length);
  return (n: number): number => {
    const passage = passages[n];
    if (passage === undefined || contextOf(passage).length === 0) return 1;
    const share = shares[n] || 1 / (headingsOf(passage).at(-1)?.below ?? 1);
    shares[n] = share;
    return share;
  };
}

/** Computes a value on first use. */
function once<T extends object>(workOut: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= workOut();
    return value;
  };
}
