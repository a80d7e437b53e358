import { LRUCache } from 'lru-cache';
import { contextOf, type Passage, wordsAbove } from '../knowledge/article.ts';
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
import { findSameTexts } from './index/same-texts.ts';
import { analyzeOwn, type Vocabulary } from './question/analysis.ts';
import { analyzeQuestion, type Question } from './question/question.ts';
import { heldBy, thingsOf } from './question/things.ts';
import { createCandidates } from './ranking/candidates.ts';
import { compileQuestion } from './ranking/compile-question.ts';
import { createPlaces, type Places } from './ranking/places.ts';
import { averages, type Ranked, rerank } from './ranking/rerank.ts';

/** The search over the passages of a library. */
export interface Search {
  /** Takes a text apart as a question. */
  understand(text: string): Question;
  /** The findings for a question; the same object, however often it is asked. */
  ask(question: Question): Findings;
  /**
   * The first passages whose own text contains some words, letter for letter after folding; of
   * several with one text only the oldest.
   */
  findVerbatim(words: string, limit: number): Passage[];
  /** The passages of all articles that have a passage's text, that one too, the oldest first. */
  withTextOf(passage: Passage): readonly Passage[];
}

/** What is found for one question; each part is computed on first use. */
export interface Findings {
  /** The best passages by score; ties keep the order of the corpus. */
  ranked(limit: number): Ranked[];
  /** The same, but passages with one text share a place, and bylines and boilerplate take few. */
  distinct(limit: number): Ranked[];
  /** Those with evidence and tier, ordered by score plus what the evidence adds. */
  judged(limit: number): readonly Judged[];
  /** The evidence of any passage, found or not. */
  weigh(passage: Passage): Evidence;
  /** Why `judged` orders passages as it does: plain data, for the person who runs the bot. */
  explain(limit: number): ExplainedCandidate[];
}

/** How many passages are ranked by their features. */
export const CANDIDATES = 50;
/** At most this share of ranked passages are bylines and boilerplate. */
const CROWDING_SHARE = 0.2;

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
  const places = createPlaces(index, findSameTexts(index, publishedOf));
  const headingsOf = createHeadingsOf(index.passages);
  const shareOf = createShareOf(index, headingsOf);
  const candidates = createCandidates(engine, index, average.terms, places);
  const read = createReadPassage(vocabulary, headingsOf, index.passages.length);
  const understood = new LRUCache<string, Question>({ max: UNDERSTOOD_MAX });
  const asked = new WeakMap<Question, Findings>();

  const asPassages = (numbers: readonly number[]) =>
    numbers.flatMap((n) => index.passages[n] ?? []);
  const isDebris = (passage: Passage) => places.isDebris(places.numberOf(passage) ?? -1);
  /**
   * A passage and others with its text: first those whose title and headings say most of the
   * question, among equals the oldest.
   */
  const inPreference = (passage: Passage, question: Question): readonly Passage[] => {
    const n = places.numberOf(passage);
    const all = n === undefined ? [] : asPassages(places.withTextOf(n));
    if (all.length < 2) return [passage];
    const things = thingsOf(question);
    const saidAbove = (each: Passage) =>
      heldBy(things, analyzeOwn(wordsAbove(each), vocabulary)).reduce((a, b) => a + b, 0);
    return all
      .map((each) => ({ each, said: saidAbove(each) }))
      .sort((a, b) => b.said - a.said)
      .map(({ each }) => each);
  };

  const find = (question: Question): Findings => {
    const compiled = compileQuestion(question, index);
    const criteria = once(() => criteriaOf(question, compiled));
    const ranked = once(() =>
      rerank(compiled, candidates(question, CANDIDATES), index, average, shareOf),
    );
    const distinct = once(() => onePlaceEach(ranked(), places));
    const best = (limit: number) => firstOf(distinct(), limit, places);
    const alike = (passage: Passage) => inPreference(passage, question);
    const known = new Map<number, readonly Judged[]>();
    const weighed = (passage: Passage) => weigh(criteria(), read(passage), publishedOf(passage));
    const judged = (limit: number) => {
      const weighing = { weigh: weighed, alike, isDebris };
      const judgedNow = known.get(limit) ?? judge(best(limit), weighing, thingsOf(question));
      known.set(limit, judgedNow);
      return judgedNow;
    };
    return {
      ranked: (limit) => ranked().slice(0, limit),
      distinct: (limit) =>
        best(limit).map((each) => ({ ...each, passage: alike(each.passage)[0] ?? each.passage })),
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
    findVerbatim(words, limit) {
      const isNew = createIsNew(places);
      const found = findVerbatim(writeDigits(fold(words).trim()), index, limit, isNew);
      return asPassages(found.map(places.oldestWithTextOf));
    },
    withTextOf(passage) {
      const n = places.numberOf(passage);
      return n === undefined ? [passage] : asPassages(places.allWithTextOf(n));
    },
  };
}

/** Makes a function that says whether it sees the text of a passage for the first time. */
function createIsNew({ oldestWithTextOf }: Places): (n: number) => boolean {
  const seen = new Set<number>();
  return (n) => {
    const isNew = !seen.has(oldestWithTextOf(n));
    seen.add(oldestWithTextOf(n));
    return isNew;
  };
}

/** Ranked passages without those whose text a better one has. */
function onePlaceEach(ranked: readonly Ranked[], places: Places): Ranked[] {
  const isNew = createIsNew(places);
  return ranked.filter(({ passage }) => isNew(places.numberOf(passage) ?? -1));
}

/** The first ranked passages, of which only a share may be bylines and boilerplate. */
function firstOf(ranked: readonly Ranked[], limit: number, { crowds, numberOf }: Places): Ranked[] {
  let room = CROWDING_SHARE * limit;
  return ranked
    .filter(({ passage }) => !crowds(numberOf(passage) ?? -1) || room-- >= 1)
    .slice(0, limit);
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
