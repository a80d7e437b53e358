import { type Answer, notice } from '../answer/answer.ts';
import { answerFromPassages } from '../answer/answer-passages.ts';
import { noAnswer } from '../answer/no-answer.ts';
import type { Library } from '../library/library.ts';
import { answerPair, pairIn } from '../names/answer-pair.ts';
import type { Question } from '../search/question/analyze.ts';
import { answerCard, isCard } from './answer-card.ts';
import { answerCount } from './answer-count.ts';
import { answerExcept } from './answer-except.ts';
import { answerFigure } from './answer-figure.ts';
import { answerPartners } from './answer-partners.ts';
import { answerWhich } from './answer-which.ts';

/** Answers one question: facts where it asks for what they state, else passages. */
export function answerAsked(question: Question, library: Library): Answer {
  const except = answerExcept(question, library);
  if (except !== undefined) return except;
  const unmentioned = question.names.filter((id) => !isMentioned(id, library));
  if (unmentioned.length > 0) {
    const why = notice('name.not-mentioned', { names: { entities: unmentioned } });
    return noAnswer([why], question, library, 'not-mentioned');
  }
  const which = answerWhich(question, library);
  if (which !== undefined) return which;
  if (isCard(question)) return answerCard(question, library);
  const pair = pairIn(question, library);
  if (pair !== undefined) return answerPair(pair, question, library);
  return (
    answerFigure(question, library) ??
    answerPartners(question, library) ??
    answerCount(question, library) ??
    answerFromPassages(question, library)
  );
}

/** By one of its names, or through its group, which may be meant. */
function isMentioned(id: Question['names'][number], { mentioned, entities }: Library): boolean {
  return mentioned.has(id) || entities.groupsOf(id).some((group) => mentioned.has(group));
}
