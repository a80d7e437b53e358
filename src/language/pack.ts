import type { WordForm } from './words.ts';

// What a language pack contains beyond lists of words.

/** How a number is bounded: 超过7家 is more than 7, 400多万 is 4 to under 5 million. */
export type Bound = 'over' | 'at-least' | 'under' | 'at-most' | 'about' | 'nearly' | 'some';

/** A day or month without its year. */
export interface Moment {
  readonly month?: number;
  readonly day?: number;
}

/** What a written date means. */
export interface DateReading {
  readonly year?: number;
  /** The year relative to the text's: 今年 0, 去年 −1. */
  readonly yearOffset?: number;
  readonly from: Moment;
  readonly to: Moment & { readonly year?: number };
  /** The text gives only one end: 2015年以前, 2015年以来. */
  readonly open?: 'before' | 'after';
  /** The text gives no exact ends (年底, 春节前后): they lie anywhere within these. */
  readonly vague?: true;
}

/** A way to write dates. */
export interface DateForm {
  readonly name: string;
  /**
   * The inside of a regular expression's character class: every text with such a date has one of
   * these characters. Most texts have none and are skipped.
   */
  readonly needs: string;
  /** A regular expression for folded text, with named groups. */
  readonly pattern: string;
  /** @returns undefined if the match is not a date after all */
  read(groups: Readonly<Record<string, string | undefined>>): DateReading | undefined;
  /**
   * Texts with one such date, and its meaning in the style of ISO 8601-2: X for a digit that is not
   * given, `~` for no exact ends, (-1) for last year.
   */
  readonly reads: Readonly<Record<string, string>>;
  /** Similar texts that contain none. */
  readonly leaves: readonly string[];
}

/** Texts that show what a file's tables are for. The tests read them. */
export interface Examples {
  /** Each text with what is read from it. */
  readonly reads: Readonly<Record<string, string>>;
  /** Similar texts from which these tables read nothing. */
  readonly leaves: readonly string[];
}

/** What a question may ask for beyond words. */
export const ANSWER_TYPES = [
  'time',
  'number',
  'person',
  'reason',
  'place',
  'definition',
  'purpose',
  'list',
] as const;

/** How a question asks for such an answer, and what makes a passage more likely to contain one. */
export interface AnswerForms {
  readonly asks: WordForm;
  readonly holds: WordForm;
}

/** Superlatives, each of which several words express: 最早 and 率先. */
export const UTMOSTS = [
  'earliest',
  'newest',
  'most',
  'largest',
  'best',
  'highest',
  'lowest',
  'last',
] as const;

export type AnswerType = (typeof ANSWER_TYPES)[number];
export type Utmost = (typeof UTMOSTS)[number];
