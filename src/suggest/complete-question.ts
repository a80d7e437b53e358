import { type AnsweredQuestion, answeredQuestions } from '../answer/answered-questions.ts';
import type { EntityId } from '../entities/entity.ts';
import { soundOf } from '../entities/spell.ts';
import { ANSWER_TYPES } from '../language/questions.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { analyzeQuestion, type Need } from '../search/question/question.ts';
import { type AnyLocale, readsChinese } from '../text/locale.ts';
import { fold, hasHan } from '../text/normalize.ts';
import { segment } from '../text/segment.ts';

/** The share of what was typed that a question has to contain; with less it is a different one. */
const SHARE_MIN = 0.5;
/** Characters: a longer question is nearly complete and needs no suggestion. */
const TYPED_MAX = 100;

/** Who is typing. */
export interface Reader {
  readonly locale: AnyLocale;
  /** A question as this reader sees it. */
  phrase(ask: AnsweredQuestion['ask']): string;
}

/**
 * The answered questions that someone may be typing, the likeliest first: those that begin with the
 * typed text, contain it, are about a name that begins with it (also in pinyin: gsyh), or contain
 * at least half of its words. If nothing is typed, or only who, why or what, all of them.
 */
export function completeQuestion(
  typed: string,
  library: Library,
  reader: Reader,
): AnsweredQuestion['ask'][] {
  if (typed.length > TYPED_MAX) return [];
  const { locale } = reader;
  const text = fold(typed).trim();
  const nearness = text === '' ? () => SHARE_MIN : createNearness(typed, text, library, reader);
  return spelledQuestions(library)
    .map((question) => ({ ask: question.ask, near: nearness(question) }))
    .filter(({ near }) => near >= SHARE_MIN)
    .map(({ ask, near }) => ({
      ask,
      near: near + (isInChinese(ask, locale) === readsChinese(locale) ? OWN_SCRIPT : 0),
    }))
    .sort((a, b) => b.near - a.near)
    .map(({ ask }) => ask);
}

/** Puts questions in the user's script before others that are as near. */
const OWN_SCRIPT = 0.1;

/** Questions made from facts are shown in the user's language, written ones as they are. */
function isInChinese(ask: AnsweredQuestion['ask'], locale: AnyLocale): boolean {
  return 'key' in ask ? readsChinese(locale) : hasHan(ask.words);
}

/** If only a question word is typed, questions in its script come first, also for other readers, … */
const TYPED_SCRIPT = 0.12;
/** … and among them those that ask for the same: a person, a time, a reason. */
const SAME_TYPE = 0.05;

interface SpelledQuestion extends AnsweredQuestion {
  /** Folded words. */
  readonly text: string;
}

const spelledQuestions = perLibrary((library): readonly SpelledQuestion[] =>
  answeredQuestions(library).map((question) => ({ ...question, text: fold(question.words) })),
);

/** Questions that get a reading at most, and only on demand, because pinyin is slow. */
const SOUNDS_MAX = 2000;

const sounds = perLibrary((library): ReadonlyMap<AnsweredQuestion['ask'], string> => {
  const spoken = spelledQuestions(library).slice(0, SOUNDS_MAX);
  return new Map(spoken.map(({ ask, text }) => [ask, soundOf(text).sound]));
});

/** Phrased questions at most; a library of more facts has plenty to offer by their words. */
const PHRASES_MAX = 2000;

const phrases = perLibrary(
  () => new Map<AnyLocale, ReadonlyMap<AnsweredQuestion['ask'], string>>(),
);

/** The questions made from facts, as the reader sees them, folded. */
function phrasesFor({ locale, phrase }: Reader, library: Library) {
  const known = phrases(library).get(locale);
  if (known !== undefined) return known;
  const made = spelledQuestions(library)
    .filter(({ ask }) => 'key' in ask)
    .slice(0, PHRASES_MAX)
    .map(({ ask }) => [ask, fold(phrase(ask))] as const);
  const all = new Map(made);
  phrases(library).set(locale, all);
  return all;
}

/**
 * How near a question is to what was typed: above 1 if it has the text or the name, otherwise the
 * share of the words that it contains.
 */
function createNearness(typed: string, text: string, library: Library, reader: Reader) {
  const { locale } = reader;
  const phrased = phrasesFor(reader, library);
  const { needs } = analyzeQuestion(typed, library.vocabulary);
  const begun = namesBegun(text, library);
  const sound = /^[a-z' ]{3,}$/u.test(text) ? text.replace(/[' ]/g, '') : undefined;
  const sizeOf = ({ words, name }: Need) => (name === undefined ? words.join('').length : 4);
  const total = needs.reduce((sum, need) => sum + sizeOf(need), 0);
  const types = ANSWER_TYPES.filter(({ asks }) => asks.test(text));
  return (question: SpelledQuestion): number => {
    const shown = phrased.get(question.ask) ?? question.text;
    if (shown.startsWith(text)) return 4;
    if (shown.includes(text) || question.text.includes(text)) return 3;
    if (question.names.some((name) => begun.whole.has(name))) return 2;
    if (sound !== undefined && sounds(library).get(question.ask)?.includes(sound)) return 2;
    const held = needs.filter((need, n) => {
      if (need.name !== undefined) return question.names.includes(need.name);
      if (need.words.every((word) => question.text.includes(word))) return true;
      return n === needs.length - 1 && question.names.some((name) => begun.last.has(name));
    });
    if (total > 0) return held.reduce((sum, need) => sum + sizeOf(need), 0) / total;
    const asksSo = types.some(({ asks }) => asks.test(shown));
    const readsSo = /\p{L}/u.test(text) && hasHan(text) === isInChinese(question.ask, locale);
    return SHARE_MIN + (asksSo ? SAME_TYPE : 0) + (readsSo ? TYPED_SCRIPT : 0);
  };
}

/** The entities with a name that begins with the whole text, or with its last word. */
function namesBegun(text: string, { completeNames }: Library) {
  const ids = (typed: string): ReadonlySet<EntityId> =>
    new Set(
      completeNames(typed)
        .filter(({ how }) => !how.endsWith('inside'))
        .map(({ id }) => id),
    );
  const last = segment(text).at(-1);
  return {
    whole: ids(text),
    last: last === undefined ? new Set<EntityId>() : ids(text.slice(last.start)),
  };
}
