import { type AnsweredQuestion, answeredQuestions } from '../answer/answered-questions.ts';
import type { EntityId } from '../entities/entity.ts';
import { soundOf } from '../entities/spell.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { analyzeQuestion, type Need } from '../search/question/question.ts';
import { type AnyLocale, readsChinese } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';
import { segment } from '../text/segment.ts';

/** What is asked has to hold so much of what was typed; less would be another question. */
const SHARE_MIN = 0.5;
/** Longer questions are typed by now, and need no suggestion. */
const TYPED_MAX = 100;

/**
 * The questions that the library answers and someone may be typing, the likeliest first: those that
 * begin with what was typed, those that hold it, those about a name that it begins (also in pinyin:
 * gsyh), those that hold most of its words. Nothing typed: all of them.
 */
export function completeQuestion(
  typed: string,
  library: Library,
  locale: AnyLocale,
): AnsweredQuestion['ask'][] {
  if (typed.length > TYPED_MAX) return [];
  const text = fold(typed).trim();
  const nearness = text === '' ? () => SHARE_MIN : createNearness(typed, text, library);
  return spelledQuestions(library)
    .map((question) => ({ ask: question.ask, near: nearness(question) }))
    .filter(({ near }) => near >= SHARE_MIN)
    .map(({ ask, near }) => ({ ask, near: near + (isInScriptOf(locale, ask) ? OWN_SCRIPT : 0) }))
    .sort((a, b) => b.near - a.near)
    .map(({ ask }) => ask);
}

/** Of questions that are as near, those that the user can read without effort come first. */
const OWN_SCRIPT = 0.1;

/** Questions made of facts are put in the user's language; written ones are as they are. */
function isInScriptOf(locale: AnyLocale, ask: AnsweredQuestion['ask']): boolean {
  return 'key' in ask || /\p{Script=Han}/u.test(ask.words) === readsChinese(locale);
}

interface SpelledQuestion extends AnsweredQuestion {
  /** Folded words. */
  readonly text: string;
}

const spelledQuestions = perLibrary((library): readonly SpelledQuestion[] =>
  answeredQuestions(library).map((question) => ({ ...question, text: fold(question.words) })),
);

/** Pinyin takes its time, so that only so many questions are read aloud, and only once asked for. */
const SOUNDS_MAX = 2000;

const sounds = perLibrary((library): ReadonlyMap<AnsweredQuestion['ask'], string> => {
  const spoken = spelledQuestions(library).slice(0, SOUNDS_MAX);
  return new Map(spoken.map(({ ask, text }) => [ask, soundOf(text).sound]));
});

/** How near a question is to what was typed: above 1 for the words themselves, else their share. */
function createNearness(typed: string, text: string, library: Library) {
  const { needs } = analyzeQuestion(typed, library.vocabulary);
  const begun = namesBegun(text, library);
  const sound = /^[a-z' ]{3,}$/u.test(text) ? text.replace(/[' ]/g, '') : undefined;
  const sizeOf = ({ words, name }: Need) => (name === undefined ? words.join('').length : 4);
  const total = needs.reduce((sum, need) => sum + sizeOf(need), 0);
  return (question: SpelledQuestion): number => {
    if (question.text.startsWith(text)) return 4;
    if (question.text.includes(text)) return 3;
    if (question.names.some((name) => begun.whole.has(name))) return 2;
    if (sound !== undefined && sounds(library).get(question.ask)?.includes(sound)) return 2;
    const held = needs.filter((need, n) => {
      if (need.name !== undefined) return question.names.includes(need.name);
      if (need.words.every((word) => question.text.includes(word))) return true;
      return n === needs.length - 1 && question.names.some((name) => begun.last.has(name));
    });
    return total === 0 ? 0 : held.reduce((sum, need) => sum + sizeOf(need), 0) / total;
  };
}

/** The entities whose names all of a text, or its last word, may be the beginning of. */
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
