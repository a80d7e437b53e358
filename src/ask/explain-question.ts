import { type AnswerKind, isSure } from '../answer/answer.ts';
import { JUDGED_MAX } from '../answer/find-citations.ts';
import type { Library } from '../library/library.ts';
import { BARS } from '../search/confidence/bars.ts';
import type { ExplainedCandidate } from '../search/explain.ts';
import { QUESTION_MAX, type Question } from '../search/question/question.ts';
import { type Thing, thingsOf } from '../search/question/things.ts';
import { cutText } from '../text/cut-text.ts';
import { readAsk } from './readings.ts';
import { splitAsks } from './split-asks.ts';
import { answerAsked } from './ways/ways.ts';

/** Why a question is answered as it is: plain data, for the person who runs the bot. */
export interface Explanation {
  readonly bars: typeof BARS;
  readonly readings: readonly ExplainedReading[];
}

/** One reading of one ask. */
export interface ExplainedReading {
  /** The question as read, normalized. */
  readonly text: string;
  readonly names: readonly string[];
  readonly dates: readonly string[];
  readonly things: readonly Pick<Thing, 'surface' | 'kind' | 'weight'>[];
  /** How this reading is answered. Users see the answer of the best reading. */
  readonly answer: AnswerKind;
  readonly unsaid: readonly string[];
  /** The judged passages, best first. */
  readonly candidates: readonly ExplainedCandidate[];
}

/** Explains how a text is read, what is found for each reading, and why. */
export function explainQuestion(text: string | undefined, library: Library): Explanation {
  const asks = text === undefined ? [] : splitAsks(cutText(text, QUESTION_MAX).text, library);
  const readings = asks.flatMap((ask) => [...readAsk(ask, library)]);
  const explained = readings.flatMap(({ question, onlyIfSure }) => {
    const reading = explain(question, library);
    return onlyIfSure && !isSure({ kind: reading.answer }) ? [] : reading;
  });
  return { bars: BARS, readings: explained };
}

function explain(question: Question, library: Library): ExplainedReading {
  const { text, names, dates } = question;
  const { kind, unsaid = [] } = answerAsked(question, library);
  return {
    text,
    names,
    dates: dates.map(({ start, end }) => text.slice(start, end)),
    things: thingsOf(question).map(({ surface, kind, weight }) => ({ surface, kind, weight })),
    answer: kind,
    unsaid,
    candidates: library.search.ask(question).explain(JUDGED_MAX),
  };
}
