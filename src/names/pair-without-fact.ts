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
 * Answers about two entities that no fact connects: passages that name both, as the nearest ones.
 * @param question the one that was typed; by default, one made of the two names
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
  return nearest(chooseCitations(both, question, library), unsaid, library, [why]);
}

/** Two names within this many characters are one phrase: 腾讯和农行. */
const PHRASE_MAX = 12;

/** The two names as the question has them. */
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
