import type { Library } from '../library.ts';
import { analyze, type Question } from '../search/analyze.ts';
import { heldShares } from '../search/evidence.ts';
import type { Block, Choice } from './answer.ts';
import { notice } from './answer.ts';
import { type AnsweredQuestion, answeredQuestions } from './answered-questions.ts';

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
  const nearness = ({ names, words }: AnsweredQuestion) => {
    if (question === undefined) return 0;
    const held = heldShares(question, analyze(words, library.vocabulary));
    const shared = held.reduce((sum, share, n) => sum + share * (weights[n] ?? 0), 0);
    return shared + 2 * names.filter((name) => question.names.includes(name)).length;
  };
  const near = answeredQuestions(library)
    .map((answered) => ({ ...answered, nearness: nearness(answered) }))
    .sort((a, b) => b.nearness - a.nearness);
  return varied(near)
    .slice(0, CHOICES_MAX)
    .map(({ ask }) => ({ command: 'ask', argument: ask }));
}

/** The same in an order that has the first of each kind of question first. */
function varied(questions: readonly AnsweredQuestion[]): AnsweredQuestion[] {
  const kinds = questions.map(({ ask }) => ('key' in ask ? ask.key : 'written'));
  const isFirst = (_: AnsweredQuestion, n: number) => kinds.indexOf(kinds[n] ?? 'written') === n;
  return [...questions.filter(isFirst), ...questions.filter((q, n) => !isFirst(q, n))];
}
