import { answerQuestion } from '../../src/ask/answer-question.ts';
import type { Library } from '../../src/library/library.ts';
import type { GoldenQuestion } from './golden-question.ts';
import { judge, type Shown, type Verdict } from './judge.ts';

export interface Score {
  /** How many questions there are of each kind, and as what something was shown to them. */
  readonly types: readonly TypeScore[];
  /** Of the answerable questions, those to which the right thing is shown, as sure or as near. */
  readonly shown: Tally;
  /** The same of those in words of their own. */
  readonly reworded: Tally;
  /** Of those in the article's words, those to which the right thing is shown as sure. */
  readonly sure: Tally;
  /** Of all that is said to be sure, what is right. */
  readonly precision: Tally;
  /** Of the unanswerable questions, those to which nothing is said to be sure. */
  readonly unanswerable: Tally;
  /** Of those off the subject, those to which nothing is shown. */
  readonly offSubject: Tally;
  /** Of the sure answers with words to say, those whose first sentence says them. */
  readonly sentences: Tally;
  readonly failures: readonly Verdict[];
}

export interface Tally {
  readonly right: number;
  readonly of: number;
}

export interface TypeScore extends Tally {
  readonly type: string;
  readonly isAnswerable: boolean;
  readonly shown: Readonly<Record<Shown, number>>;
}

/** Types of questions that use few of the article's words. */
const REWORDED = new Set(['paraphrase', 'reworded', 'loose', 'turned']);
/** Types of questions about something else altogether. */
const OFF_SUBJECT = new Set(['foreign', 'off-topic', 'elsewhere', 'news']);

/** Asks all questions of a library and holds the answers against what is right. */
export function score(questions: readonly GoldenQuestion[], library: Library): Score {
  const all = questions.map((question) => judge(question, answerQuestion(question.ask, library)));
  const [answerable, unanswerable] = [
    all.filter(isAnswerable),
    all.filter((verdict) => !isAnswerable(verdict)),
  ];
  const isReworded = ({ question }: Verdict) => REWORDED.has(question.type);
  const isSure = ({ shown }: Verdict) => shown === 'sure';
  const isRight = ({ right }: Verdict) => right;
  const said = all.filter(({ says }) => says !== undefined);
  const off = unanswerable.filter(({ question }) => OFF_SUBJECT.has(question.type));
  return {
    types: [...new Set(questions.map(({ type }) => type))].map((type) => scoreType(type, all)),
    shown: tally(answerable, isRight),
    reworded: tally(answerable.filter(isReworded), isRight),
    sure: tally(
      answerable.filter((verdict) => !isReworded(verdict) && !isPartly(verdict)),
      (verdict) => isRight(verdict) && isSure(verdict),
    ),
    precision: tally(all.filter(isSure), (verdict) => isAnswerable(verdict) && isRight(verdict)),
    unanswerable: tally(unanswerable, isRight),
    offSubject: tally(off, ({ shown }) => shown === 'none'),
    sentences: tally(said, ({ says }) => says ?? false),
    failures: all.filter((verdict) => !isRight(verdict)),
  };
}

export function share({ right, of }: Tally): number {
  return of === 0 ? 1 : right / of;
}

function scoreType(type: string, all: readonly Verdict[]): TypeScore {
  const own = all.filter(({ question }) => question.type === type);
  const as = (shown: Shown) => own.filter((verdict) => verdict.shown === shown).length;
  return {
    type,
    isAnswerable: own.every(isAnswerable),
    ...tally(own, ({ right }) => right),
    shown: { sure: as('sure'), nearest: as('nearest'), none: as('none') },
  };
}

function isAnswerable({ question }: Verdict): boolean {
  return question.expected !== undefined;
}

/** Something that is asked for is not in the library: what is shown has to be said to be no full answer. */
function isPartly({ question }: Verdict): boolean {
  return question.expected?.unsaid !== undefined;
}

function tally(verdicts: readonly Verdict[], isRight: (verdict: Verdict) => boolean): Tally {
  return { right: verdicts.filter(isRight).length, of: verdicts.length };
}
