import type { EntityId } from '../entities/entity.ts';
import { isPartnership } from '../facts/facts.ts';
import type { Library } from '../library.ts';
import { analyze, type Question } from '../search/analyze.ts';
import { heldShares } from '../search/evidence.ts';
import type { Block, Choice } from './answer.ts';
import { notice } from './answer.ts';

/** A question that the library can answer, and what decides whether it is near another one. */
interface Candidate {
  readonly choice: Choice;
  readonly names: readonly EntityId[];
  readonly words: string;
}

const CHOICES_MAX = 3;
/** So many names tell what a library is about; a large one has hundreds. */
const NAMES_MAX = 24;

/** What the library covers, and the questions it can answer that are nearest to one it cannot. */
export function whatCanBeAsked(question: Question | undefined, library: Library): Block[] {
  const choices = nearestQuestions(question, library);
  return [
    whatIsCovered(library),
    ...(choices.length === 0 ? [] : [notice('answer.try'), { kind: 'choices' as const, choices }]),
  ];
}

/** How many articles the library has, and of whom they speak. */
export function whatIsCovered({ corpus, entities }: Library): Block {
  const names = entities.all.filter((entity) => !entity.unmentioned).map(({ id }) => id);
  return notice(names.length > NAMES_MAX ? 'answer.covers-more' : 'answer.covers', {
    articles: corpus.articles.length,
    entities: { entities: names.slice(0, NAMES_MAX) },
    count: names.length,
  });
}

function nearestQuestions(question: Question | undefined, library: Library): Choice[] {
  const weights = question === undefined ? [] : library.search.weights(question);
  const nearness = ({ names, words }: Candidate) => {
    if (question === undefined) return 0;
    const held = heldShares(question, analyze(words, library.vocabulary));
    const shared = held.reduce((sum, share, n) => sum + share * (weights[n] ?? 0), 0);
    return shared + 2 * names.filter((name) => question.names.includes(name)).length;
  };
  const near = candidates(library)
    .map((candidate) => ({ ...candidate, nearness: nearness(candidate) }))
    .sort((a, b) => b.nearness - a.nearness);
  return varied(near)
    .slice(0, CHOICES_MAX)
    .map(({ choice }) => choice);
}

/** The same in an order that has the first of each kind of question first. */
function varied(candidates: readonly Candidate[]): Candidate[] {
  const kinds = candidates.map(({ choice }) =>
    'key' in choice.argument ? choice.argument.key : 'heading',
  );
  const isFirst = (_: Candidate, n: number) => kinds.indexOf(kinds[n] ?? 'heading') === n;
  return [...candidates.filter(isFirst), ...candidates.filter((c, n) => !isFirst(c, n))];
}

/** The headings that ask, and a question for each fact that one can be made of. */
function candidates({ corpus, facts }: Library): Candidate[] {
  const ask = (argument: Choice['argument']): Choice => ({ command: 'ask', argument });
  const headings = corpus.articles
    .flatMap((article) => article.headings)
    .filter((heading) => /[?？]$/.test(heading))
    .map((words) => ({ choice: ask({ words }), names: [], words }));
  const partnerships = facts.filter(isPartnership).map(({ company, bank, areas }) => ({
    choice: ask({
      key: 'ask.partnership',
      values: { company: { entities: [company] }, bank: { entities: [bank] } },
    }),
    names: [company, bank],
    words: areas.join(' '),
  }));
  const others = facts.flatMap((fact): Candidate[] => {
    if (fact.kind === 'positioning') {
      const values = { entity: { entities: [fact.entity] } };
      return [
        { choice: ask({ key: 'ask.positioning', values }), names: [fact.entity], words: '定位' },
      ];
    }
    if (fact.kind === 'figure') {
      const values = { entity: { entities: [fact.entity] }, measure: { words: fact.measure } };
      const choice = ask({ key: 'ask.figure', values });
      return [{ choice, names: [fact.entity], words: fact.measure }];
    }
    return [];
  });
  return [...headings, ...distinct([...partnerships, ...others])];
}

/** Two facts of one pair give one question. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byQuestion = new Map(candidates.map((c) => [JSON.stringify(c.choice), c]));
  return [...byQuestion.values()];
}
