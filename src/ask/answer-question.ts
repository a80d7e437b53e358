import { type Answer, type Block, isSure, unite } from '../answer/answer.ts';
import { heading, notice, withNotice } from '../answer/blocks.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import type { Library } from '../library/library.ts';
import { QUESTION_MAX } from '../search/question/question.ts';
import { cutText } from '../text/cut-text.ts';
import { type Reading, readAsk } from './readings.ts';
import { type Ask, splitAsks } from './split-asks.ts';
import { answerAsked } from './ways/ways.ts';

/** Answers a question from the library with cited passages and facts, or says that it has none. */
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
 * The answer to the best reading: the one that finds most and leaves least unsaid; the earlier of
 * equal ones. Stops as soon as no reading can be better.
 */
function answerOne(ask: Ask, library: Library): Answer {
  let best: { readonly reading: Reading; readonly answer: Answer } | undefined;
  for (const reading of readAsk(ask, library)) {
    const answer = answerReading(reading, library);
    if (reading.onlyIfSure && !isSure(answer)) continue;
    if (best === undefined || isBetter(answer, best.answer, ask)) best = { reading, answer };
    if (worth(best.answer, ask) === BEST && leftOut(best.answer) === 0) break;
  }
  if (best === undefined) throw new RangeError('no reading of a question');
  const { answer, reading } = best;
  if (reading.readAs === undefined) return answer;
  return withNotice(notice('question.read-as', { question: { asked: reading.readAs } }), answer);
}

function answerReading({ question }: Reading, library: Library): Answer {
  if (question.needs.length === 0) return nothingAsked('question.no-words', library);
  return answerAsked(question, library);
}

function isBetter(answer: Answer, other: Answer, ask: Ask): boolean {
  const gain = worth(answer, ask) - worth(other, ask);
  return gain > 0 || (gain === 0 && leftOut(answer) < leftOut(other));
}

function leftOut({ unsaid = [] }: Answer): number {
  return unsaid.length;
}

const BEST = 4;

/**
 * Ranks answers: sure ones above nearest passages, and these above nothing. An ask that may stand
 * alone is more likely about the names of the ask before it, so a fact beats passages.
 */
function worth({ kind }: Answer, { alone }: Ask): number {
  switch (kind) {
    case 'empty':
      return 0;
    case 'no-answer':
    case 'not-mentioned':
      return 1;
    case 'nearest':
      return 2;
    case 'fact':
      return BEST;
    default:
      return alone ? 3 : BEST;
  }
}

function nothingAsked(key: 'question.empty' | 'question.no-words', library: Library): Answer {
  return { kind: 'empty', blocks: [notice(key), ...whatCanBeAsked(undefined, library)] };
}
