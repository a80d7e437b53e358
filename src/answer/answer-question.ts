import type { Library } from '../library.ts';
import { cutText } from '../text/cut-text.ts';
import { type Answer, type Block, heading, isSure, notice, unite, withNotice } from './answer.ts';
import { answerAsked } from './answer-asked.ts';
import { type Reading, readAsk } from './read-question.ts';
import { type Ask, splitAsks } from './split-asks.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/** Characters of a question that are read: some thirty sentences. */
export const QUESTION_MAX = 1000;

/**
 * Answers a question from the library with cited passages and facts, or says that it found none.
 */
export function answerQuestion(typed: string | undefined, library: Library): Answer {
  if (typed === undefined || typed.trim() === '') return nothingAsked('question.empty', library);
  const { text, isCut } = cutText(typed, QUESTION_MAX);
  const answer = answerAll(text, library);
  return isCut ? withNotice(notice('typed.cut', { count: text.length }), answer) : answer;
}

function answerAll(text: string, library: Library): Answer {
  const asks = splitAsks(text, library);
  const [only, ...others] = asks;
  if (only !== undefined && others.length === 0) return answerOne(only, library);
  return unite(
    asks.map((ask) => {
      const answer = answerOne(ask, library);
      const title: Block = heading('question.one-of', { question: { asked: ask.asked } });
      return { ...answer, blocks: [title, ...answer.blocks] };
    }),
  );
}

/**
 * The answer to the reading that finds most and leaves least out; as it was typed, if another one
 * does no better.
 */
function answerOne(ask: Ask, library: Library): Answer {
  const answers = readAsk(ask, library)
    .map((reading) => ({ reading, ...read(reading, library) }))
    .filter(({ reading, answer }) => !reading.onlyIfSure || isSure(answer));
  const left = ({ unsaid = [] }: Answer) => unsaid.length;
  // A fact about whom the question before names is meant rather than any passage.
  const value = (answer: Answer) => worth(answer) + (ask.alone && answer.kind === 'fact' ? 0.5 : 0);
  const [best] = answers.toSorted(
    (a, b) => value(b.answer) - value(a.answer) || left(a.answer) - left(b.answer),
  );
  if (best === undefined) throw new RangeError('no reading of a question');
  const { answer, reading } = best;
  if (reading.readAs === undefined) return answer;
  return withNotice(notice('question.read-as', { question: { asked: reading.readAs } }), answer);
}

function read({ question }: Reading, library: Library): { answer: Answer } {
  if (question.needs.length === 0) return { answer: nothingAsked('question.no-words', library) };
  return { answer: answerAsked(question, library) };
}

/** An answer is worth more than the nearest passages, and these more than nothing. */
function worth({ kind }: Answer): number {
  switch (kind) {
    case 'empty':
      return 0;
    case 'no-answer':
    case 'not-mentioned':
      return 1;
    case 'nearest':
      return 2;
    default:
      return 3;
  }
}

function nothingAsked(key: 'question.empty' | 'question.no-words', library: Library): Answer {
  return { kind: 'empty', blocks: [notice(key), ...whatCanBeAsked(undefined, library)] };
}
