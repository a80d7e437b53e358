import type { AnsweredQuestion } from '../answer/answered-questions.ts';
import type { Entity } from '../entities/entity.ts';
import type { Found } from '../facts/facts.ts';
import { completeArticle, completeTopic, completeYear } from '../suggest/complete-article.ts';
import { completeDate } from '../suggest/complete-date.ts';
import { completeName } from '../suggest/complete-name.ts';
import { completePassage } from '../suggest/complete-passage.ts';
import { completeQuestion } from '../suggest/complete-question.ts';
import { LIMITS } from '../surfaces/discord/limits.ts';
import { sayMark } from '../surfaces/say-place.ts';
import { createSpeaker } from '../surfaces/texts/say.ts';
import type { PartialDate } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { headOf } from '../text/truncate.ts';
import type { Context, Suggestion } from './command.ts';

/** UTF-16 units. More of them say something, which no choice should be put in place of. */
const BEGUN_MAX = 12;

/**
 * Suggestions for what was typed. If nothing matches the little there is, what is suggested where
 * nothing is typed: an empty list tells nobody what there is.
 */
export function orWhatThereIs(
  typed: string,
  suggest: (typed: string) => Suggestion[],
): Suggestion[] {
  const found = suggest(typed);
  if (found.length > 0 || typed.length > BEGUN_MAX) return found;
  return suggest('').map((each) => ({ ...each, instead: true }));
}

/** Names in the user's language, each followed by the other name that matched, if one did. */
export function suggestNames(
  typed: string,
  context: Context,
  accepts?: (entity: Entity) => boolean,
): Suggestion[] {
  const speaker = speakerOf(context);
  return orWhatThereIs(typed, (begun) =>
    completeName(begun, context.library, accepts).map(({ id, name }) => {
      const value = speaker.name(id);
      if (name === undefined) return { name: value, value };
      const matched = speaker.whole(name);
      return { name: besides(value, matched), value, matched };
    }),
  );
}

/** A name and another of the same entity, unless this is only another spelling of it. */
function besides(name: string, other: string): string {
  if (fold(name).includes(fold(other))) return name;
  return /[\p{Ps}\p{Pe}]/u.test(name + other) ? `${name} · ${other}` : `${name} (${other})`;
}

/** Questions that the library answers, phrased in the user's language. */
export function suggestQuestions(typed: string, context: Context): Suggestion[] {
  const { locale, library } = context;
  const phrase = (ask: AnsweredQuestion['ask']) => sayQuestion(ask, context);
  return orWhatThereIs(typed, (begun) => {
    const shown = new Set<string>();
    // Thousands may match, and each takes some time to phrase.
    for (const ask of completeQuestion(begun, library, { locale, phrase })) {
      const text = phrase(ask);
      // If cut, it would be a different question.
      if (text.length <= LIMITS.choiceText) shown.add(text);
      if (shown.size === LIMITS.choices) break;
    }
    return [...shown].map(asTyped);
  });
}

/** A question that the library answers, as it would be typed. */
export function sayQuestion(ask: AnsweredQuestion['ask'], context: Context): string {
  const speaker = speakerOf(context);
  return 'key' in ask ? speaker.say(ask.key, ask.values) : speaker.whole(ask.words);
}

/**
 * Passages by their first words; the value is `article/permanent id`. Where none matches there are
 * none: others would look as if they held the words.
 */
export function suggestPassages(typed: string, context: Context): Suggestion[] {
  const speaker = speakerOf(context);
  return completePassage(typed, context.library, LIMITS.choices).map((citation) => {
    const { article, passage, quote } = citation;
    const mark = sayMark(citation, speaker);
    const words = headOf(quote, LIMITS.choiceText - mark.length - ' …'.length);
    const cut = words.length < quote.length ? '…' : '';
    return { name: `${mark} ${words}${cut}`, value: `${article.id}/${passage.id}` };
  });
}

/** Dates of facts, as the start or end of a range. */
export function suggestDates(
  typed: string,
  found: readonly Found[],
  bound: 'from' | 'to',
  other: PartialDate | undefined,
  context: Context,
): Suggestion[] {
  const speaker = speakerOf(context);
  return orWhatThereIs(typed, (begun) =>
    completeDate(begun, found, bound, other).map((date) => {
      return { name: speaker.date(date), value: date };
    }),
  );
}

/** Sources and titles of articles. */
export function suggestArticles(typed: string, { library }: Context): Suggestion[] {
  return orWhatThereIs(typed, (begun) =>
    completeArticle(begun, library).slice(0, LIMITS.choices).map(asTyped),
  );
}

/** Topics of articles. */
export function suggestTopics(typed: string, { library }: Context): Suggestion[] {
  return orWhatThereIs(typed, (begun) =>
    completeTopic(begun, library).slice(0, LIMITS.choices).map(asTyped),
  );
}

/** Years of articles. */
export function suggestYears(typed: string, context: Context): Suggestion[] {
  const speaker = speakerOf(context);
  return orWhatThereIs(typed, (begun) =>
    completeYear(begun, context.library).map((date) => {
      return { name: speaker.date(date), value: date };
    }),
  );
}

/** Words of the library, shown as they are. */
function asTyped(text: string): Suggestion {
  return { name: text, value: text };
}

/** Suggestions are not rendered as Markdown, so nothing needs escaping. */
export function speakerOf({ locale, library }: Context) {
  return createSpeaker(locale, library, String);
}
