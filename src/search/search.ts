import { LRUCache } from 'lru-cache';
import { type Passage, wordsAbove } from '../knowledge/article.ts';
import { lookUp, sentFor } from '../pending/pending.ts';
import type { PartialDate } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import { criteriaOf } from './confidence/criteria.ts';
import { type Evidence, weigh } from './confidence/evidence.ts';
import { type Judged, judge } from './confidence/judge.ts';
import { createReadPassage } from './confidence/read-passage.ts';
import { type ExplainedCandidate, explainCandidate } from './explain.ts';
import type { CreateEngine, Engine } from './index/engine.ts';
import { documentsOf, indexPassages, type PassageIndex } from './index/passage-index.ts';
import type { Meaning, Nearness } from './meaning/meaning.ts';
import { createMemoryStore } from './memory-store.ts';
import { analyzeOwn, type Vocabulary } from './question/analysis.ts';
import { analyzeQuestion, type Question } from './question/question.ts';
import { heldBy, thingsOf } from './question/things.ts';
import { compileQuestion } from './ranking/compile-question.ts';
import { type Ranked, rerank } from './ranking/rerank.ts';
import type { SearchStore } from './store.ts';

/** The search over the passages of a library. */
export interface Search {
  /** Takes a text apart as a question. */
  understand(text: string): Question;
  /**
   * The findings for a question, by its words and, where there is a model, by its meaning. The same
   * object, however often it is asked, as long as the model says the same.
   */
  ask(question: Question): Findings;
  /** The findings by its words alone, so that they go nowhere; always the same object. */
  askWords(question: Question): Findings;
  /**
   * The first passages whose own text contains some words, letter for letter after folding; of
   * several with one text only the oldest.
   */
  findVerbatim(words: string, limit: number): readonly Passage[];
  /** The passages of all articles that have a passage's text, that one too, the oldest first. */
  withTextOf(passage: Passage): readonly Passage[];
  /** The same search with a model that reads the same passages. */
  withMeaning(meaning: Meaning): Search;
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

/** At most this share of ranked passages are bylines and boilerplate. */
const CROWDING_SHARE = 0.2;

/**
 * How many questions are kept with their findings, of how many characters at most: one answer reads
 * the same words several times, and popular questions come again.
 */
const UNDERSTOOD_MAX = 100;
const UNDERSTOOD_LENGTH = 200;

/**
 * A text of many questions waits for the model this often at most, at 300 ms each (question-vectors.ts):
 * the words of the others count alone, and everything is answered within Discord's time.
 */
const WAITS_MAX = 6;

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
 * Returns the search over passages in memory that are already indexed.
 * @param publishedOf when a passage's article was published, if known
 */
export function createSearchOver(
  index: PassageIndex,
  engine: Engine,
  vocabulary: Vocabulary,
  publishedOf: (passage: Passage) => PartialDate | undefined = () => undefined,
): Search {
  const store = createMemoryStore(index, engine, publishedOf);
  return createSearchIn(store, vocabulary, publishedOf);
}

/**
 * Returns the search over the passages of a store. Where that has to fetch something, the search
 * throws as `lookUp` does, and is to be asked again.
 * @param publishedOf when a passage's article was published, if known
 * @param meaning a model that reads the same passages
 */
export function createSearchIn(
  store: SearchStore,
  vocabulary: Vocabulary,
  publishedOf: (passage: Passage) => PartialDate | undefined = () => undefined,
  meaning?: Meaning,
): Search {
  const { averages, headingsOf, isDebris, withTextOf } = store;
  const read = createReadPassage(vocabulary, headingsOf, store.size);
  const understood = new LRUCache<string, Question>({ max: UNDERSTOOD_MAX });
  const byWords = new WeakMap<Question, Findings>();
  const byMeaning = new WeakMap<Nearness, WeakMap<Question, Findings>>();

  /**
   * A passage and others with its text: first those whose title and headings say most of the
   * question, among equals the oldest.
   */
  const inPreference = (passage: Passage, question: Question): readonly Passage[] => {
    const all = withTextOf(passage);
    if (all.length < 2) return all;
    const things = thingsOf(question);
    const saidAbove = (each: Passage) =>
      heldBy(things, analyzeOwn(wordsAbove(each), vocabulary)).reduce((a, b) => a + b, 0);
    return all
      .map((each) => ({ each, said: saidAbove(each) }))
      .sort((a, b) => b.said - a.said)
      .map(({ each }) => each);
  };

  const nearnessTo = (question: Question): Nearness | undefined => {
    // Names alone mean no more than their words, and often nobody typed them.
    if (meaning === undefined || question.needs.every(({ name }) => name !== undefined)) return;
    const mayWait = sentFor(meaning) < WAITS_MAX;
    return lookUp(meaning, question.typed, () => meaning.ask(question.typed, mayWait));
  };

  const find = (question: Question, nearness?: Nearness): Findings => {
    const besides = nearness?.nearest ?? [];
    // The nearest are of the words as typed, which several questions of one text may have.
    const of = besides.length > 0 ? question.typed : '';
    const key = `candidates ${of}\n${question.text}`;
    const found = lookUp(store, key, () => store.find(question, besides));
    const numbers = () => found.candidates.map(found.numberOf);
    const meanings = nearness && lookUp(nearness, question.text, () => nearness.of(numbers()));
    const compiled = compileQuestion(question, found.statistics);
    const fit = nearness && meaning?.fit;
    const criteria = once(() => criteriaOf(question, compiled, fit));
    const ranked = once(() =>
      rerank(compiled, found.candidates, found.rows, averages, found.shareOf, meanings),
    );
    const distinct = once(() => onePlaceEach(ranked(), store));
    const best = (limit: number) => firstOf(distinct(), limit, store);
    const alike = (passage: Passage) => inPreference(passage, question);
    const known = new Map<number, readonly Judged[]>();
    const weighed = (passage: Passage, meaning?: number) =>
      weigh(criteria(), read(passage), publishedOf(passage), meaning);
    const judged = (limit: number) => {
      const weighing = { weigh: weighed, alike, isDebris, fit };
      const judgedNow = known.get(limit) ?? judge(best(limit), weighing, thingsOf(question));
      known.set(limit, judgedNow);
      return judgedNow;
    };
    return {
      ranked: (limit) => ranked().slice(0, limit),
      distinct: (limit) =>
        best(limit).map((each) => ({ ...each, passage: alike(each.passage)[0] ?? each.passage })),
      judged,
      weigh: (passage) => weighed(passage),
      explain: (limit) => judged(limit).map(explainCandidate),
    };
  };

  const askWords = (question: Question): Findings => {
    const findings = byWords.get(question) ?? find(question);
    byWords.set(question, findings);
    return findings;
  };

  return {
    understand(text) {
      const question = understood.get(text) ?? analyzeQuestion(text, vocabulary);
      if (text.length <= UNDERSTOOD_LENGTH) understood.set(text, question);
      return question;
    },
    ask(question) {
      const nearness = nearnessTo(question);
      if (nearness === undefined) return askWords(question);
      const asked = byMeaning.get(nearness) ?? new WeakMap<Question, Findings>();
      byMeaning.set(nearness, asked);
      const findings = asked.get(question) ?? find(question, nearness);
      asked.set(question, findings);
      return findings;
    },
    askWords,
    findVerbatim: (words, limit) => store.findVerbatim(writeDigits(fold(words).trim()), limit),
    withTextOf: store.allWithTextOf,
    withMeaning: (model) => createSearchIn(store, vocabulary, publishedOf, model),
  };
}

/** Ranked passages without those whose text a better one has. */
function onePlaceEach(ranked: readonly Ranked[], { textOf }: SearchStore): Ranked[] {
  const seen = new Set<number>();
  return ranked.filter(({ passage }) => {
    const text = textOf(passage);
    return !seen.has(text) && seen.add(text) !== undefined;
  });
}

/** The first ranked passages, of which only a share may be bylines and boilerplate. */
function firstOf(ranked: readonly Ranked[], limit: number, { crowds }: SearchStore): Ranked[] {
  let room = CROWDING_SHARE * limit;
  return ranked.filter(({ passage }) => !crowds(passage) || room-- >= 1).slice(0, limit);
}

/** Computes a value on first use. */
function once<T extends object>(workOut: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= workOut();
    return value;
  };
}
