import { PUBLISHED } from '../../facts/fact.ts';
import type { SourceSentence } from '../../facts/source-sentence.ts';
import type { Article } from '../../knowledge/article.ts';
import { dateParts, formatInterval, type Interval, intervalOf } from '../../text/dates.ts';

/** The fields of an entry that give its date. */
export interface EntryDate {
  /** A year alone is a number, as people write it. */
  readonly when?: string | number;
  readonly year_from?: typeof PUBLISHED;
}

/** A sentence with more dates needs a person anyway. */
const DATES_MAX = 3;

/**
 * The dates that a fact of a sentence may have. Without a year in the text it is the article's; a
 * sentence without a date gives one reading, without a date.
 */
export function candidateDates({ dates }: SourceSentence, { published }: Article): EntryDate[] {
  const found = dates.slice(0, DATES_MAX).flatMap((date): EntryDate[] => {
    const { year: inferred } = dateParts(published);
    const own = intervalOf(date);
    if (own !== undefined && !date.vague) return [{ when: written(own) }];
    if (date.year !== undefined || date.vague) return [];
    const read = intervalOf(date, inferred + (date.yearOffset ?? 0));
    return read === undefined ? [] : [{ when: written(read), year_from: PUBLISHED }];
  });
  return found.length === 0 ? [{}] : found;
}

function written(interval: Interval): string | number {
  const text = formatInterval(interval);
  return /^\d{4}$/u.test(text) ? Number(text) : text;
}
