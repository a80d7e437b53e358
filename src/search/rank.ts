import type { Passage } from '../knowledge/article.ts';
import type { PartialDate } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { aimsOf } from './aims.ts';
import { analyzeQuestion, type Question, type Vocabulary } from './analyze.ts';
import { kindsAsked } from './asked-kind.ts';
import { createCandidates } from './candidates.ts';
import { compileQuestion } from './compile-question.ts';
import { logitOf } from './confidence.ts';
import { documentsOf } from './documents.ts';
import type { CreateEngine, Engine } from './engine.ts';
import { type Asked, type Evidence, lacking, weigh } from './evidence.ts';
import { createHeadingsOf } from './headings.ts';
import { findHolding } from './holding.ts';
import { indexPassages, type PassageIndex } from './passage-index.ts';
import { createReadPassage } from './read-passage.ts';
import { averages, type Ranked, rerank } from './rerank.ts';
import { isKnown, thingsOf } from './things.ts';
import { type Tier, tierOf } from './tier.ts';

export interface Search {
  /** Takes a question apart. */
  understand(text: string): Question;
  /** The best passages for a question, ties by their order in the corpus. */
  find(question: Question, limit: number): Ranked[];
  /**
   * The same, each weighed: what of it answers, how sure that is, and as what it may be shown. The
   * order is that of `find`, but for what evidence adds.
   */
  judge(question: Question, limit: number): Judged[];
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
  const shareOf = (n: number) => {
    const passage = index.passages[n];
    const nearest = passage?.trail.length ? headingsOf(passage).at(-1) : undefined;
    return 1 / (nearest?.below ?? 1);
  };
  const candidates = createCandidates(engine, index, average.terms);
  const find = (question: Question, limit: number): Ranked[] => {
    const compiled = compileQuestion(question, index);
    const found = candidates(question, CANDIDATES);
    return rerank(compiled, found, index, average, shareOf).slice(0, limit);
  };
  const read = createReadPassage(vocabulary, headingsOf);
  const ask = (question: Question): Asked => {
    const things = thingsOf(question);
    const named = runsOf(things.filter(({ kind }) => kind !== 'light'));
    const compiled = compileQuestion(question, index);
    const { text } = question;
    return { question, things, compiled, aims: aimsOf(text, named), kinds: kindsAsked(text) };
  };
  return {
    find,
    judge(question, limit) {
      const asked = ask(question);
      return find(question, limit)
        .map((ranked) => {
          const { passage } = ranked;
          const evidence = weigh(asked, read(passage), publishedOf(passage));
          return { ...ranked, evidence, tier: tierOf(evidence, asked.things) };
        })
        .sort((a, b) => standing(b) - standing(a));
    },
    weigh: (question, passage) => weigh(ask(question), read(passage), publishedOf(passage)),
    holding: (words, limit) => findHolding(writeDigits(fold(words).trim()), index, limit),
    understand: (text) => analyzeQuestion(text, vocabulary),
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

function standing({ score, evidence, tier }: Judged): number {
  const { signs, close, held, lacks } = evidence;
  const counts = COUNTS[tier];
  const known = held.filter(isKnown).length;
  const gained = counts.confidence * logitOf(signs) + counts.close * close + counts.known * known;
  return score + gained - lacking(lacks);
}
