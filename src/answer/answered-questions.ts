import { createHash } from 'node:crypto';
import { entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import { askedBy, sidesOf } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import { QUESTION_MARKS } from '../language/zh/marks.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import type { Message } from './message.ts';

/** A question as it was written, or the message that says it in every language. */
type Asked = Message | { readonly words: string };

/** A question that the library answers, and what decides how near it is to another one. */
export interface AnsweredQuestion {
  /** What a button says in its place: a hash, so it means the same question after a restart. */
  readonly id: string;
  readonly ask: Asked;
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
    return withId({ words }, entitiesIn(words, entities), words);
  });
  const byId = new Map<string, AnsweredQuestion>();
  for (const question of [...written, ...facts.flatMap(toQuestion)]) {
    if (!byId.has(question.id)) byId.set(question.id, question);
  }
  return [...byId.values()];
});

/** The question with an id, which a button brings; it may be older than the library, or forged. */
export function findAnsweredQuestion(id: string, library: Library): AnsweredQuestion | undefined {
  return questionsById(library).get(id);
}

const questionsById = perLibrary(
  (library): ReadonlyMap<string, AnsweredQuestion> =>
    new Map(answeredQuestions(library).map((question) => [question.id, question])),
);

/** The question that a fact answers; facts of some kinds have none. */
function toQuestion(fact: Fact): AnsweredQuestion[] {
  const asked = askedBy(fact);
  if (asked === undefined) return [];
  const { key, values, words } = asked;
  return [withId({ key, values }, sidesOf(fact), words)];
}

const ID_LENGTH = 8;

function withId(ask: Asked, names: readonly EntityId[], words: string): AnsweredQuestion {
  const hash = createHash('sha256').update(JSON.stringify(ask)).digest('hex');
  return { id: hash.slice(0, ID_LENGTH), ask, names, words };
}
