import { entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Message } from './message.ts';
import { perLibrary } from './per-library.ts';

/** A question that the library answers, and what decides whether it is near to another one. */
export interface AnsweredQuestion {
  readonly ask: Message | { readonly words: string };
  readonly names: readonly EntityId[];
  /** What it speaks of besides the names. */
  readonly words: string;
}

/** Questions that people wrote, then headings that ask, then one for each fact it can be made of. */
export const answeredQuestions = perLibrary((library): readonly AnsweredQuestion[] => {
  const { corpus, facts, questions, entities } = library;
  const headings = corpus.articles
    .flatMap((article) => article.headings)
    .filter((heading) => /[?？]$/.test(heading));
  const written = [...questions.map(({ text }) => text), ...headings].map((words) => {
    return { ask: { words }, names: entitiesIn(words, entities), words };
  });
  const byQuestion = new Map(facts.flatMap(toQuestion).map((q) => [JSON.stringify(q.ask), q]));
  return [...written, ...byQuestion.values()];
});

/** The question that a fact answers; a remark answers none that could be put without it. */
function toQuestion(fact: Fact): AnsweredQuestion[] {
  if (fact.kind === 'partnership') {
    const { company, bank, form, areas } = fact;
    const values = { company: { entities: [company] }, bank: { entities: [bank] } };
    const words = ['合作', form, ...areas].join(' ');
    return [{ ask: { key: 'ask.partnership', values }, names: [company, bank], words }];
  }
  if (fact.kind === 'remark') return [];
  const { entity } = fact;
  const about = { entities: [entity] };
  if (fact.kind === 'positioning') {
    return [
      {
        ask: { key: 'ask.positioning', values: { entity: about } },
        names: [entity],
        words: '定位',
      },
    ];
  }
  const values = { entity: about, measure: { words: fact.measure } };
  return [{ ask: { key: 'ask.figure', values }, names: [entity], words: fact.measure }];
}
