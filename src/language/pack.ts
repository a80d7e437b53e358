import type { WordForm } from './words.ts';

// What a language pack holds, beyond plain lists of words.

/** How a number is bounded: 超过7家 are more than 7, 400多万 at least 400 and less than 500. */
export type Bound = 'over' | 'at-least' | 'under' | 'at-most' | 'about' | 'nearly' | 'some';

/** A day or month of some year. */
export interface Moment {
  readonly month?: number;
  readonly day?: number;
}

/** What a way to write dates says. */
export interface DateReading {
  readonly year?: number;
  /** The year counted from that of the text: 今年 0, 去年 −1. */
  readonly yearOffset?: number;
  readonly from: Moment;
  readonly to: Moment & { readonly year?: number };
  /** Only one end is said: 2015年以前, 2015年以来. */
  readonly open?: 'before' | 'after';
  /** The text says no exact ends (年底, 春节前后): they lie anywhere within these. */
  readonly vague?: true;
}

/** A way to write dates. */
export interface DateForm {
  readonly name: string;
  /**
   * For a class of a regular expression: every text with such a date has one of these characters.
   * Most texts have none, and need no further look.
   */
  readonly needs: string;
  /** A regular expression of folded text with named groups. */
  readonly pattern: string;
  /** @returns undefined where the match is none after all */
  read(groups: Readonly<Record<string, string | undefined>>): DateReading | undefined;
  /**
   * Texts with one such date, and what it says in the manner of ISO 8601-2: X for a digit that is
   * not said, `~` for no exact ends, (-1) for last year.
   */
  readonly reads: Readonly<Record<string, string>>;
  /** Texts that look alike, and hold none. */
  readonly leaves: readonly string[];
}

/** Texts that show what the tables of a file are for. The tests read them. */
export interface Examples {
  /** Each with what is read of it. */
  readonly reads: Readonly<Record<string, string>>;
  /** Texts that look alike, and from which these tables read nothing. */
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

/** How a question asks for such a thing, and what of a passage that has one makes it the likelier answer. */
export interface AnswerForms {
  readonly asks: WordForm;
  readonly holds: WordForm;
}

/** What several words say alike: 最早 and 率先. */
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
