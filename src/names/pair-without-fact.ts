import type { Answer } from '../answer/answer.ts';
import { nearest, noAnswer } from '../answer/answer-passages.ts';
import { notice } from '../answer/blocks.ts';
import {
  asNearest,
  chooseCitations,
  passagesNaming,
  questionOf,
} from '../answer/find-citations.ts';
import type { EntityPair } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';
import type { Question } from '../search/question/question.ts';

/**
 * Nothing joins the two that anybody checked: the passages that name both are shown as no more than
 * that.
 * @param question how they were asked about, where somebody typed a question
 */
export function answerWithoutFact(
  pair: EntityPair,
  library: Library,
  question: Question = questionOf(pair, library),
): Answer {
  const why = notice('pair.no-fact', { names: { entities: pair } });
  const both = asNearest(passagesNaming(pair, library, question));
  const unsaid = [wordsOf(pair, question)];
  if (both.length === 0) return noAnswer([why], question, library, 'no-answer', unsaid);
  return nearest(chooseCitations(both, library), unsaid, [why]);
}

/** So far apart two names are one phrase: 腾讯和农行. */
const PHRASE_MAX = 12;

/** The two as the question has them. */
function wordsOf(pair: EntityPair, { text, needs }: Question): string {
  const spans = needs.filter(({ name }) => name !== undefined && pair.includes(name));
  const [start, end] = [
    Math.min(...spans.map((need) => need.start)),
    Math.max(...spans.map((need) => need.end)),
  ];
  return end - start <= PHRASE_MAX
    ? text.slice(start, end)
    : spans.map((need) => text.slice(need.start, need.end)).join(' ');
}
