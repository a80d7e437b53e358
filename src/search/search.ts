import { LRUCache } from 'lru-cache';
import type { Passage } from '../knowledge/article.ts';
import type { PartialDate } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { closeness } from './confidence/closeness.ts';
import { logitOf } from './confidence/confidence.ts';
import { type Asked, type Evidence, lacking, weigh } from './confidence/evidence.ts';
import { createReadPassage } from './confidence/read-passage.ts';
import { type Tier, tierOf } from './confidence/tier.ts';
import { documentsOf } from './index/documents.ts';
import type { CreateEngine, Engine } from './index/engine.ts';
import { findHolding } from './index/find-verbatim.ts';
import { createHeadingsOf } from './index/headings.ts';
import { indexPassages, type PassageIndex } from './index/passage-index.ts';
import { aimsOf } from './question/aims.ts';
import { analyzeQuestion, type Question, type Vocabulary } from './question/analyze.ts';
import { kindsAsked } from './question/asked-kinds.ts';
import { isKnown, type Thing, thingsOf } from './question/things.ts';
import { createCandidates } from './ranking/candidates.ts';
import { compileQuestion } from './ranking/compile-question.ts';
import { averages, type Ranked, rerank } from './ranking/rerank.ts';

export interface Search {
  /** Takes a question apart. */
  understand(text: string): Question;
  /** The best passages for a question, ties by their order in the corpus. */
  find(question: Question, limit: number): Ranked[];
  /**
   * The same, each weighed: what of it answers, how sure that is, and as what it may be shown. The
   * order is that of `find`, but for what evidence adds.
   */
  judge(question: Question, limit: number): readonly Judged[];
  /** What of a passage answers a question. */
  weigh(question: Question, passage: Passage): Evidence;
  /** The first passages in whose own text words stand letter for letter, in any spelling. */
  holding(words: string, limit: number): Passage[];
}

export interface Judged extends Ranked {
  readonly evidence: Evidence;
  readonly tier: Tier;
}

/** So many passages are looked at more closely. */
export const CANDIDATES = 50;

/**
 * One answer takes the same words apart several times, and what many ask comes again: so many
 * questions of at most so many characters are kept, with what was found for them.
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
 * The search over passages that are indexed already.
 * @param publishedOf when a passage's article was published, where that is known
 */
export function createSearchOver(
  index: PassageIndex,
  engine: Engine,
  vocabulary: Vocabulary,
  publishedOf: (passage: Passage) => PartialDate | undefined = () => undefined,
): Search {
  const average = averages(index);
  const headingsOf = createHeadingsOf(index.passages);
  /** By passage; 0 where it was not asked for yet. */
  const shares = new Float64Array(index.passages.length);
  const shareOf = (n: number) => {
    const passage = index.passages[n];
    if (passage === undefined || passage.trail.length === 0) return 1;
    const share = shares[n] || 1 / (headingsOf(passage).at(-1)?.below ?? 1);
    shares[n] = share;
    return share;
  };
  const candidates = createCandidates(engine, index, average.terms);
  // A question is asked of the search by several parts of one answer, and goes with it.
  const compile = once((question: Question) => compileQuestion(question, index));
  const rank = once((question: Question) =>
    rerank(compile(question), candidates(question, CANDIDATES), index, average, shareOf),
  );
  const read = createReadPassage(vocabulary, headingsOf, index.passages.length);
  const understood = new LRUCache<string, Question>({ max: UNDERSTOOD_MAX });
  const ask = once((question: Question): Asked => {
    const things = thingsOf(question);
    const named = runsOf(things.filter(({ kind }) => kind !== 'light'));
    const { text } = question;
    return {
      question,
      things,
      compiled: compile(question),
      aims: aimsOf(text, named),
      kinds: kindsAsked(text),
      headings: new Map(),
    };
  });
  const judgeRanked = (question: Question, ranked: Ranked): Judged => {
    const asked = ask(question);
    const { passage } = ranked;
    const evidence = weigh(asked, read(passage), publishedOf(passage));
    return { ...ranked, evidence, tier: tierOf(evidence, asked.things) };
  };
  const judged = once((_: Question) => new Map<number, readonly Judged[]>());
  return {
    find: (question, limit) => rank(question).slice(0, limit),
    judge(question, limit) {
      const known = judged(question).get(limit);
      if (known !== undefined) return known;
      const best = rank(question)
        .slice(0, limit)
        .map((ranked) => judgeRanked(question, ranked))
        .map((each) => ({ each, standing: standing(each, thingsOf(question)) }))
        .sort((a, b) => b.standing - a.standing)
        .map(({ each }) => each);
      judged(question).set(limit, best);
      return best;
    },
    weigh: (question, passage) => weigh(ask(question), read(passage), publishedOf(passage)),
    holding: (words, limit) => findHolding(writeDigits(fold(words).trim()), index, limit),
    understand(text) {
      const question = understood.get(text) ?? analyzeQuestion(text, vocabulary);
      if (text.length <= UNDERSTOOD_LENGTH) understood.set(text, question);
      return question;
    },
  };
}

/** Remembers what is worked out of a question, for as long as somebody has the question. */
function once<T extends object>(workOut: (question: Question) => T): (question: Question) => T {
  const known = new WeakMap<Question, T>();
  return (question) => {
    const value = known.get(question) ?? workOut(question);
    known.set(question, value);
    return value;
  };
}

/** How many stretches of text things are that touch: 零壹|财经 is one. */
function runsOf(things: readonly Span[]): number {
  return things.filter(({ start }, n) => n === 0 || things[n - 1]?.end !== start).length;
}

interface Counts {
  readonly confidence: number;
  readonly close: number;
  readonly known: number;
}

/**
 * What evidence counts beside the score: how sure it is, how closely things stand together, and
 * each thing said that is a name or a term of the library. Among passages that say all that is asked
 * closeness tells most; among others, how much of it they say, and of that what the library knows
 * by name. Chosen on the golden questions, alone and among many articles.
 */
const COUNTS: Readonly<Record<Tier, Counts>> = {
  sure: { confidence: 0.25, close: 3, known: 0 },
  nearest: { confidence: 1, close: 1, known: 2 },
  none: { confidence: 0.25, close: 0, known: 0 },
};

function standing({ score, evidence, tier }: Judged, things: readonly Thing[]): number {
  const { signs, best, held, lacks } = evidence;
  const counts = COUNTS[tier];
  const known = held.filter(isKnown).length;
  const close =
    best === undefined || counts.close === 0 ? 0 : counts.close * closeness(things, best.analysis);
  const gained = counts.confidence * logitOf(signs) + close + counts.known * known;
  return score + gained - lacking(lacks);
}
