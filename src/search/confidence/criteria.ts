import type { Span } from '../../text/span.ts';
import { type Aims, aimsOf } from '../question/aims.ts';
import { type AskedKind, kindsAsked } from '../question/asked-kinds.ts';
import type { Question } from '../question/question.ts';
import { type Thing, thingsOf } from '../question/things.ts';
import type { CompiledQuestion } from '../ranking/compile-question.ts';
import { type Fit, WORDS_FIT } from './confidence.ts';

/** What a question requires of a passage. */
export interface Criteria {
  readonly question: Question;
  readonly things: readonly Thing[];
  readonly compiled: CompiledQuestion;
  readonly aims: Aims;
  readonly kinds: readonly AskedKind[];
  /** What the headings of earlier passages say, by text. */
  readonly headings: Map<string, Said>;
  readonly fit: Fit;
}

export function criteriaOf(
  question: Question,
  compiled: CompiledQuestion,
  fit: Fit = WORDS_FIT,
): Criteria {
  const { text } = question;
  const things = thingsOf(question);
  const named = runsOf(things.filter(({ kind }) => kind !== 'light'));
  const aims = aimsOf(text, named);
  return { question, things, compiled, aims, kinds: kindsAsked(text), headings: new Map(), fit };
}

/** The number of things, if adjacent ones count as one: 零壹|财经. */
function runsOf(things: readonly Span[]): number {
  return things.filter(({ start }, n) => n === 0 || things[n - 1]?.end !== start).length;
}

/** What a text says of a question. */
export interface Said {
  /** For each thing. */
  readonly shares: readonly number[];
  /** For each pair of characters, 0 or 1. */
  readonly pairs: Uint8Array;
}
