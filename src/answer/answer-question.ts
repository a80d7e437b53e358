import type { Library } from '../library.ts';
import { type Answer, type Block, heading, notice, unite } from './answer.ts';
import { answerAsked } from './answer-asked.ts';
import { type Reading, readQuestion } from './read-question.ts';
import { splitAsks } from './split-asks.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/**
 * Answers a question from the library with cited passages and facts, or says that it found none.
 */
export function answerQuestion(text: string, library: Library): Answer {
  if (text.trim() === '') return nothingAsked('question.empty', library);
  const asks = splitAsks(text);
  if (asks.length === 1) return answerOne(text, library);
  return unite(
    asks.map((ask) => {
      const answer = answerOne(ask, library);
      const title: Block = heading('question.one-of', { question: { asked: ask } });
      return { ...answer, blocks: [title, ...answer.blocks] };
    }),
  );
}

/**
 * The answer to the reading that finds most and leaves least out; as it was typed, if another one
 * does no better.
 */
function answerOne(text: string, library: Library): Answer {
  const answers = readQuestion(text, library).map((reading) => ({
    reading,
    ...read(reading, library),
  }));
  const left = ({ unsaid = [] }: Answer) => unsaid.length;
  const [best] = answers.toSorted(
    (a, b) => worth(b.answer) - worth(a.answer) || left(a.answer) - left(b.answer),
  );
  if (best === undefined) throw new RangeError('no reading of a question');
  const { answer, reading } = best;
  if (reading.readAs === undefined) return answer;
  const said = notice('question.read-as', { question: { asked: reading.readAs } });
  return { ...answer, blocks: [said, ...answer.blocks] };
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
