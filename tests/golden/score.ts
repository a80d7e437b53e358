import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Library } from '../../src/library.ts';
import type { GoldenQuestion } from './golden-question.ts';
import { judge, type Verdict } from './judge.ts';

export interface Score {
  /** How many questions there are of each kind, and how many of them came out right. */
  readonly types: readonly TypeScore[];
  readonly total: Tally;
  readonly answerable: Tally;
  /** Right ones are refused ones. */
  readonly unanswerable: Tally;
  /** Those of `unanswerable` that come near to what the library says. */
  readonly nearMisses: Tally;
  /** Of the questions that got an answer, whether they should or not, those with the right one. */
  readonly precision: Tally;
  /** Of the answerable ones with words to say, those whose first sentence says them. */
  readonly sentences: Tally;
  readonly failures: readonly Verdict[];
}

export interface Tally {
  readonly right: number;
  readonly of: number;
}

export interface TypeScore extends Tally {
  readonly type: string;
  readonly answerable: boolean;
  readonly precision: Tally;
}

/** Asks all questions of a library and holds the answers against what is right. */
export function score(questions: readonly GoldenQuestion[], library: Library): Score {
  const all = questions.map((question) => judge(question, answerQuestion(question.ask, library)));
  const [answerable, unanswerable] = [
    all.filter(isAnswerable),
    all.filter((v) => !isAnswerable(v)),
  ];
  const types = [...new Set(questions.map(({ type }) => type))].map((type) => {
    const own = all.filter(({ question }) => question.type === type);
    return { type, answerable: own.every(isAnswerable), ...tally(own), precision: precision(own) };
  });
  const said = all.filter(({ says }) => says !== undefined);
  return {
    types,
    total: tally(all),
    answerable: tally(answerable),
    unanswerable: tally(unanswerable),
    nearMisses: tally(unanswerable.filter(({ question }) => question.type !== 'foreign')),
    precision: precision(all),
    sentences: { right: said.filter(({ says }) => says).length, of: said.length },
    failures: all.filter(({ right }) => !right),
  };
}

export function share({ right, of }: Tally): number {
  return of === 0 ? 1 : right / of;
}

function isAnswerable({ question }: Verdict): boolean {
  return question.expected !== undefined;
}

function tally(verdicts: readonly Verdict[]): Tally {
  return { right: verdicts.filter(({ right }) => right).length, of: verdicts.length };
}

function precision(verdicts: readonly Verdict[]): Tally {
  return tally(verdicts.filter(({ answered }) => answered));
}
