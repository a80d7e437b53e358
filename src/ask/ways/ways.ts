import type { Answer } from '../../answer/answer.ts';
import { answerFromPassages, noAnswer } from '../../answer/answer-passages.ts';
import { notice } from '../../answer/blocks.ts';
import type { Library } from '../../library/library.ts';
import type { Question } from '../../search/question/question.ts';
import { answerCard } from './card.ts';
import { answerCount } from './count.ts';
import { answerExcept } from './except.ts';
import { answerFigure } from './figure.ts';
import { answerPair } from './pair.ts';
import { answerPartners } from './partners.ts';
import { answerWhich } from './which.ts';

/** One way to answer a question; undefined if it does not fit the question. */
type Way = (question: Question, library: Library) => Answer | undefined;

/** From the most specific to the most general; the first that answers is used. */
const WAYS: readonly Way[] = [
  answerExcept,
  answerUnmentioned,
  answerWhich,
  answerCard,
  answerPair,
  answerFigure,
  answerPartners,
  answerCount,
];

/** Answers one question with facts if they state what it asks, otherwise with passages. */
export function answerAsked(question: Question, library: Library): Answer {
  for (const way of WAYS) {
    const answer = way(question, library);
    if (answer !== undefined) return answer;
  }
  return answerFromPassages(question, library);
}

/** Says so if no article mentions an entity of the question. */
function answerUnmentioned(question: Question, library: Library): Answer | undefined {
  const unmentioned = question.names.filter((id) => !isMentioned(id, library));
  if (unmentioned.length === 0) return undefined;
  const why = notice('name.not-mentioned', { names: { entities: unmentioned } });
  return noAnswer([why], question, library, 'not-mentioned');
}

/** Whether an article mentions an entity or its group, which the question may mean. */
function isMentioned(id: Question['names'][number], { mentioned, entities }: Library): boolean {
  return mentioned.has(id) || entities.groupsOf(id).some((group) => mentioned.has(group));
}
