import { citationsOf } from '../answer/answer.ts';
import { type Problem, warning } from '../files/problem.ts';
import type { Library } from '../library/library.ts';
import { answerQuestion } from './answer-question.ts';

/** Written questions that the library does not answer: it suggests them, and would disappoint. */
export function lintQuestions(library: Library): Problem[] {
  return library.questions
    .filter(({ text }) => citationsOf(answerQuestion(text, library).blocks).length === 0)
    .map(({ text, at }) => {
      const what = `the library does not answer the question "${text}".`;
      return warning(at, what, 'put it in the words of an article, or remove it.');
    });
}
