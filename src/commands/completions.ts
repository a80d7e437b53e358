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
import { headOf } from '../text/truncate.ts';
import type { Context, Suggestion } from './command.ts';

/** Names in the user's language, each followed by the other name that matched, if one did. */
export function suggestNames(
  typed: string,
  context: Context,
  accepts?: (entity: Entity) => boolean,
): Suggestion[] {
  const speaker = speakerOf(context);
  return completeName(typed, context.library, accepts).map(({ id, name }) => {
    const value = speaker.name(id);
    const known = name === undefined || value.includes(name);
    return { name: known ? value : `${value} (${name})`, value };
  });
}

/** Questions that the library answers, phrased in the user's language. */
export function suggestQuestions(typed: string, context: Context): Suggestion[] {
  return (
    completeQuestion(typed, context.library, context.locale)
      .map((ask) => sayQuestion(ask, context))
      // If cut, it would be a different question.
      .filter((text) => text.length <= LIMITS.choiceText)
      .map((text) => ({ name: text, value: text }))
  );
}

/** A question that the library answers, as it would be typed. */
export function sayQuestion(ask: AnsweredQuestion['ask'], context: Context): string {
  const speaker = speakerOf(context);
  return 'key' in ask ? speaker.say(ask.key, ask.values) : speaker.whole(ask.words);
}

/** Passages by their first words; the value is `article/permanent id`. */
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
  return completeDate(typed, found, bound, other).map((date) => {
    return { name: speaker.date(date), value: date };
  });
}

/** Sources and titles of articles. */
export function suggestArticles(typed: string, { library }: Context): Suggestion[] {
  return completeArticle(typed, library).slice(0, LIMITS.choices).map(asTyped);
}

/** Topics of articles. */
export function suggestTopics(typed: string, { library }: Context): Suggestion[] {
  return completeTopic(typed, library).slice(0, LIMITS.choices).map(asTyped);
}

/** Years of articles. */
export function suggestYears(typed: string, context: Context): Suggestion[] {
  const speaker = speakerOf(context);
  return completeYear(typed, context.library).map((date) => {
    return { name: speaker.date(date), value: date };
  });
}

/** Words of the library, shown as they are. */
function asTyped(text: string): Suggestion {
  return { name: text, value: text };
}

/** Suggestions are not rendered as Markdown, so nothing needs escaping. */
export function speakerOf({ locale, library }: Context) {
  return createSpeaker(locale, library, String);
}
