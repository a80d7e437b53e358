import type { Answer } from '../answer/answer.ts';
import { answerComparison } from '../compare/answer-comparison.ts';
import { INTENTS, RELATION } from '../language/zh/intents.ts';
import type { Library } from '../library/library.ts';
import { answerEntities } from '../names/answer-names.ts';
import type { Question } from '../search/question/analyze.ts';
import { thingsOf } from '../search/question/things.ts';

/**
 * Whether a question is no more than a name, perhaps with 合作 or 关系, or than two names set side by
 * side: then what the library states of them is asked for.
 */
export function isCard(question: Question): boolean {
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

/** One name: its card. Two: the comparison. */
export function answerCard({ names }: Question, library: Library): Answer {
  const [first, second] = names;
  if (first !== undefined && second !== undefined) {
    const name = (id: string) => library.entities.get(id)?.name['zh-CN'] ?? id;
    return answerComparison(name(first), name(second), library);
  }
  return answerEntities(names, library);
}
