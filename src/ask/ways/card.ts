import type { Answer } from '../../answer/answer.ts';
import { answerComparison } from '../../compare/answer-comparison.ts';
import { INTENTS, RELATION } from '../../language/questions.ts';
import type { Library } from '../../library/library.ts';
import { answerEntities } from '../../names/answer-names.ts';
import type { Question } from '../../search/question/question.ts';
import { thingsOf } from '../../search/question/things.ts';

/**
 * Answers a bare name, perhaps with 合作 (cooperation) or 关系 (relation), with what the library
 * states about it, and two names to compare with their comparison.
 */
export function answerCard(question: Question, library: Library): Answer | undefined {
  if (!isCard(question)) return undefined;
  const { names } = question;
  const [first, second] = names;
  if (first !== undefined && second !== undefined) {
    const name = (id: string) => library.entities.get(id)?.name['zh-CN'] ?? id;
    return answerComparison(name(first), name(second), library);
  }
  return answerEntities(names, library);
}

function isCard(question: Question): boolean {
  const { text, names, dates } = question;
  const things = thingsOf(question);
  const others = things.filter(({ kind }) => kind !== 'name' && kind !== 'light');
  const isBare = others.every(
    ({ surface }) => RELATION.includes(surface) || INTENTS.compare.test(surface),
  );
  if (!isBare || dates.length > 0 || INTENTS.others.test(text) || INTENTS.denied.test(text))
    return false;
  if (names.length === 1) return !INTENTS.asks.test(text);
  return names.length === 2 && INTENTS.compare.test(text);
}
