import { type Answer, type Block, isSure, unite } from '../answer/answer.ts';
import { citationsOf, heading, notice, withNotice } from '../answer/blocks.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import type { Library } from '../library/library.ts';
import { QUESTION_MAX } from '../search/question/question.ts';
import { cutText } from '../text/cut-text.ts';
import type { Ask } from './complete-ask.ts';
import { type Reading, readAsk } from './readings.ts';
import { smallTalk } from './small-talk.ts';
import { splitAsks } from './split-asks.ts';
import { answerAsked } from './ways/ways.ts';

/** Answers a question from the library with cited passages and facts, or says that it has none. */
export function answerQuestion(typed: string | undefined, library: Library): Answer {
  if (typed === undefined || typed.trim() === '') return nothingAsked('question.empty', library);
  const { text, isCut } = cutText(typed, QUESTION_MAX);
  const answer = smallTalk(text, library) ?? answerAsks(splitAsks(text, library), library);
  return isCut ? withNotice(notice('typed.cut', { count: text.length }), answer) : answer;
}

/** Answers each of several questions under its own words. */
export function answerAsks(asks: readonly Ask[], library: Library): Answer {
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

/** An answer, and how its question was read. */
interface Read {
  readonly reading: Reading;
  readonly answer: Answer;
}

/**
 * The answer to the best reading: the one that finds most and leaves least unsaid; the earlier of
 * equal ones. Stops as soon as no reading can be better.
 */
function answerOne(ask: Ask, library: Library): Answer {
  let best: Read | undefined;
  for (const reading of readAsk(ask, library)) {
    const read = { reading, answer: answerReading(reading, library) };
    if (reading.onlyIfSure && !isSure(read.answer)) continue;
    if (best === undefined || isBetter(read, best, ask)) best = read;
    if (worth(best.answer, ask) === BEST && leftOut(best.answer) === 0) break;
  }
  if (best === undefined) throw new RangeError('no reading of a question');
  const { reading } = best;
  const canBeFollowed = reading.question.names.length > 0 || isSure(best.answer);
  const asked = reading.readAs ?? ask.asked;
  const answer = canBeFollowed ? { ...best.answer, asked } : best.answer;
  if (reading.readAs === undefined) return answer;
  return withNotice(notice('question.read-as', { question: { asked: reading.readAs } }), answer);
}

function answerReading({ question }: Reading, library: Library): Answer {
  if (question.needs.length === 0) return nothingAsked('question.no-words', library);
  return answerAsked(question, library);
}

function isBetter({ reading, answer }: Read, other: Read, ask: Ask): boolean {
  const gain = worth(answer, ask) - worth(other.answer, ask);
  if (gain !== 0) return gain > 0;
  const more = leftOut(answer) - leftOut(other.answer);
  if (more !== 0) return more < 0;
  // With the names of the question before it, it asks more. The same words need no such reading.
  return (
    ask.alone === 'leaning' && reading.onlyIfSure === true && !beginsAlike(answer, other.answer)
  );
}

/** Whether two answers show the same passage first. */
function beginsAlike(...answers: readonly Answer[]): boolean {
  return new Set(answers.map(({ blocks }) => citationsOf(blocks)[0]?.passage)).size === 1;
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
    case 'facts':
      return alone === 'nameless' || alone === 'leaning' ? 3 : BEST;
    default:
      return alone === undefined ? BEST : 3;
  }
}

function nothingAsked(key: 'question.empty' | 'question.no-words', library: Library): Answer {
  return { kind: 'empty', blocks: [notice(key), ...whatCanBeAsked(undefined, library)] };
}
