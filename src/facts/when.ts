import { type DateMention, type Interval, intervalOf, statesInterval } from '../text/dates.ts';
import { findWord } from '../text/find-words.ts';
import { fold } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import type { Hypothesis } from './checks/check.ts';
import type { SourceSentence } from './source-sentence.ts';

/**
 * The year of a date: its own, or else the inferred one, shifted if the text says so (去年). A year
 * may be inferred only if the text has none.
 */
function yearOf(
  { year, yearOffset = 0 }: DateMention,
  inferred: number | undefined,
): number | undefined {
  if (inferred === undefined) return year;
  return year === undefined ? inferred + yearOffset : undefined;
}

/** The days that a date in the text means; undefined if they are not known. */
export function daysOf(date: DateMention, inferred: number | undefined): Interval | undefined {
  const year = yearOf(date, inferred);
  return year === undefined ? undefined : intervalOf(date, year);
}

/** Whether a date in the text means exactly the days of `when`. */
export function says(date: DateMention, when: Interval, inferred: number | undefined): boolean {
  const year = yearOf(date, inferred);
  return year !== undefined && statesInterval(date, when, year);
}

/** Where a sentence has the fact's `when_words`. */
export function whenWordsIn({ whenWords }: Hypothesis, { text }: SourceSentence): Span[] {
  return whenWords === undefined ? [] : findWord(fold(whenWords), text);
}
