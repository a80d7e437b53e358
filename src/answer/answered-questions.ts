import { entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import { askedBy, sidesOf } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import { QUESTION_MARKS } from '../language/zh/marks.ts';
import { perLibrary } from '../library/per-library.ts';
import type { Message } from './message.ts';

/** A question that the library answers, and what decides how near it is to another one. */
export interface AnsweredQuestion {
  readonly ask: Message | { readonly words: string };
  readonly names: readonly EntityId[];
  /** What it says besides the names. */
  readonly words: string;
}

const ASKS = new RegExp(`[${QUESTION_MARKS}]$`, 'u');

/** Questions that people wrote, then headings that are questions, then those that facts answer. */
export const answeredQuestions = perLibrary((library): readonly AnsweredQuestion[] => {
  const { corpus, facts, questions, entities } = library;
  const headings = corpus.articles
    .flatMap((article) => article.headings)
    .filter((heading) => ASKS.test(heading));
  const written = [...questions.map(({ text }) => text), ...headings].map((words) => {
    return { ask: { words }, names: entitiesIn(words, entities), words };
  });
  const byQuestion = new Map(facts.flatMap(toQuestion).map((q) => [JSON.stringify(q.ask), q]));
  return [...written, ...byQuestion.values()];
});

/** The question that a fact answers; facts of some kinds have none. */
function toQuestion(fact: Fact): AnsweredQuestion[] {
  const asked = askedBy(fact);
  if (asked === undefined) return [];
  const { key, values, words } = asked;
  return [{ ask: { key, values }, names: sidesOf(fact), words }];
}
