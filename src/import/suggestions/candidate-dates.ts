import { PUBLISHED } from '../../facts/fact.ts';
import type { SourceSentence } from '../../facts/source-sentence.ts';
import type { Article, Passage } from '../../knowledge/article.ts';
import {
  dateParts,
  findDates,
  formatInterval,
  type Interval,
  intervalOf,
} from '../../text/dates.ts';
import { fold } from '../../text/normalize.ts';

/** A date that a fact may have. */
export interface CandidateDate {
  /** The fields of an entry that give it. */
  readonly fields: {
    /** A year alone is a number, as people write it. */
    readonly when?: string | number;
    readonly year_from?: typeof PUBLISHED;
  };
  /** What a person has to look at though no check doubts it. */
  readonly remarks: readonly string[];
}

/** A sentence with more dates needs a person anyway. */
const DATES_MAX = 3;

/**
 * The dates that a fact of a sentence may have. Without a year in the text it is the article's; a
 * sentence without a date gives one reading, without a date.
 */
export function candidateDates(
  { dates, passage }: SourceSentence,
  { published }: Article,
): CandidateDate[] {
  const inferred = published && dateParts(published).year;
  const found = dates.slice(0, DATES_MAX).flatMap((date): CandidateDate[] => {
    if (date.vague) return [];
    const own = intervalOf(date);
    if (own !== undefined) return [{ fields: { when: written(own) }, remarks: [] }];
    if (date.year !== undefined || inferred === undefined) return [];
    const read = intervalOf(date, inferred + (date.yearOffset ?? 0));
    if (read === undefined) return [];
    const remarks = otherYears(passage, inferred).map(
      (year) => `the paragraph speaks of ${year} too, so the year may not be the article's`,
    );
    return [{ fields: { when: written(read), year_from: PUBLISHED }, remarks }];
  });
  return found.length === 0 ? [{ fields: {}, remarks: [] }] : found;
}

/** The years besides its article's that a paragraph or the headings above it name. */
function otherYears({ text, trail }: Passage, own: number): number[] {
  const years = [...trail, text].flatMap((words) =>
    findDates(fold(words)).flatMap(({ year }) => year ?? []),
  );
  return [...new Set(years)].filter((year) => year !== own);
}

function written(interval: Interval): string | number {
  const text = formatInterval(interval);
  return /^\d{4}$/u.test(text) ? Number(text) : text;
}
