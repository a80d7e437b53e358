import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { type Analysis, analyze } from '../search/question/analysis.ts';
import type { Question } from '../search/question/question.ts';
import { heldBy, type Thing, thingsOf } from '../search/question/things.ts';
import { type AnyLocale, readsChinese } from '../text/locale.ts';
import { hasHan } from '../text/normalize.ts';
import type { Block, Choice } from './answer.ts';
import { type AnsweredQuestion, answeredQuestions } from './answered-questions.ts';
import { notice } from './blocks.ts';

const CHOICES_MAX = 3;
/** Names listed to show what a library is about; a large one has hundreds. */
const NAMES_MAX = 24;

/** Says what the library covers, and offers the answered questions nearest to the one asked. */
export function whatCanBeAsked(question: Question | undefined, library: Library): readonly Block[] {
  return question === undefined ? withoutQuestion(library) : nearestTo(question, library);
}

const withoutQuestion = perLibrary((library) => nearestTo(undefined, library));

function nearestTo(question: Question | undefined, library: Library): readonly Block[] {
  return [whatIsCovered(library), ...offer(nearestQuestions(question, library))];
}

/** Only offers some of the answered questions. */
export const someQuestions = perLibrary((library) => offer(nearestQuestions(undefined, library)));

function offer(choices: readonly Choice[]): readonly Block[] {
  return choices.length === 0 ? [] : [notice('answer.try'), { kind: 'choices', choices }];
}

/** Says how many articles the library has and which entities they mention. */
export const whatIsCovered = perLibrary(({ corpus, entities, mentioned }): Block => {
  const names = entities.all.map(({ id }) => id).filter((id) => mentioned.has(id));
  return notice(names.length > NAMES_MAX ? 'answer.covers-more' : 'answer.covers', {
    articles: corpus.articles.length,
    entities: { entities: names.slice(0, NAMES_MAX) },
    count: names.length,
  });
});

/**
 * The nearest answered questions for readers of every language. Only a surface knows its reader; it
 * picks theirs with `choicesFor`.
 */
function nearestQuestions(question: Question | undefined, library: Library): Choice[] {
  const near = question === undefined ? answeredQuestions(library) : byNearness(question, library);
  const choices = varied(near).map(
    ({ id, ask }): Choice => ({
      command: 'ask',
      argument: ask,
      again: { command: 'ask', ids: [id] },
    }),
  );
  const wanted = new Set([true, false].flatMap((chinese) => offered(choices, chinese)));
  return choices.filter((choice) => wanted.has(choice));
}

/** The choices for one reader: at most a few questions, those in the reader's language first. */
export function choicesFor(choices: readonly Choice[], locale: AnyLocale): readonly Choice[] {
  return offered(choices, readsChinese(locale));
}

function offered(choices: readonly Choice[], inChinese: boolean): readonly Choice[] {
  if (choices.some(({ command }) => command !== 'ask')) return choices;
  const isOwn = ({ argument }: Choice) => isRead(argument, inChinese);
  const foreign = choices.filter((choice) => !isOwn(choice));
  return [...choices.filter(isOwn), ...foreign].slice(0, CHOICES_MAX);
}

/** A question made from a fact exists in every language, a written one only in its own. */
function isRead(argument: Choice['argument'], inChinese: boolean): boolean {
  return !('words' in argument) || hasHan(argument.words) === inChinese;
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

/** Moves the first question of each kind, and of each language, to the front. */
function varied(questions: readonly AnsweredQuestion[]): AnsweredQuestion[] {
  const kinds = questions.map(({ ask }) => ('key' in ask ? ask.key : hasHan(ask.words)));
  const isFirst = (_: AnsweredQuestion, n: number) => kinds.indexOf(kinds[n] ?? true) === n;
  return [...questions.filter(isFirst), ...questions.filter((q, n) => !isFirst(q, n))];
}
