import type { Library } from '../library.ts';
import { type Analysis, analyze, type Question } from '../search/analyze.ts';
import { heldBy, type Thing, thingsOf } from '../search/things.ts';
import type { Block, Choice } from './answer.ts';
import { notice } from './answer.ts';
import { type AnsweredQuestion, answeredQuestions } from './answered-questions.ts';
import { perLibrary } from './per-library.ts';

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
  const near = question === undefined ? answeredQuestions(library) : byNearness(question, library);
  return varied(near)
    .slice(0, CHOICES_MAX)
    .map(({ ask }) => ({ command: 'ask', argument: ask }));
}

function byNearness(question: Question, library: Library): AnsweredQuestion[] {
  const things = thingsOf(question);
  const nearness = ({ answered, analysis }: AnalyzedQuestion) => {
    const shared = shareOf(things, analysis);
    return shared + 2 * answered.names.filter((name) => question.names.includes(name)).length;
  };
  return analyzed(library)
    .map((each) => ({ answered: each.answered, nearness: nearness(each) }))
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ answered }) => answered);
}

function shareOf(things: readonly Thing[], analysis: Analysis): number {
  const held = heldBy(things, analysis);
  return things.reduce((sum, { weight }, n) => sum + weight * (held[n] ?? 0), 0);
}

interface AnalyzedQuestion {
  readonly answered: AnsweredQuestion;
  readonly analysis: Analysis;
}

const analyzed = perLibrary((library): readonly AnalyzedQuestion[] =>
  answeredQuestions(library).map((answered) => {
    return { answered, analysis: analyze(answered.words, library.vocabulary) };
  }),
);

/** The same in an order that has the first of each kind of question first. */
function varied(questions: readonly AnsweredQuestion[]): AnsweredQuestion[] {
  const kinds = questions.map(({ ask }) => ('key' in ask ? ask.key : 'written'));
  const isFirst = (_: AnsweredQuestion, n: number) => kinds.indexOf(kinds[n] ?? 'written') === n;
  return [...questions.filter(isFirst), ...questions.filter((q, n) => !isFirst(q, n))];
}
