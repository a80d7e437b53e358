import type { Interval } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { SourceSentence } from '../source-sentence.ts';
import type { Part, Statement } from '../statement.ts';

/** What a sentence is held against. */
export interface Hypothesis {
  readonly statement: Statement;
  /** When, if the fact says so and the statement has to. */
  readonly when?: Interval;
  /** How the text says when, if the fact has that. */
  readonly whenWords?: string;
  /**
   * The year that dates without one mean, where the fact says whence; those counted from it (去年)
   * aside.
   */
  readonly year?: number;
  readonly isDirected: boolean;
  /** What the fact says besides, in other statements. */
  readonly besides: readonly Part[];
  readonly lexicon: Lexicon;
}

/** A sentence with the places in which it has what the statement says. */
export interface Match {
  readonly sentence: SourceSentence;
  /**
   * A place for each part, in the order of the parts, and last for the date that the fact has, as
   * close together as they stand.
   */
  readonly spots: readonly Span[];
  /** Everything in the sentence that says when. */
  readonly dates: readonly Span[];
}

/**
 * What could be confused in a sentence, as a problem says it: "中行 could take the place of icbc".
 */
export type Doubt = string;

/** A fact and a sentence, which proves it or leaves something open. */
export interface Example {
  /** 腾讯 × 中国银行, 合作; or 腾讯, 用户, 3亿; or another form or value. */
  readonly fact: 'partnership' | 'figure';
  readonly form?: string;
  readonly value?: string;
  readonly text: string;
  readonly when?: string;
}

/**
 * One thing that is counted in a sentence before it proves a fact: nothing is understood, so
 * whatever could be taken for something else is a doubt.
 */
export interface Check {
  readonly name: string;
  /** What it counts, for the documentation. */
  readonly counts: string;
  readonly proves: readonly Example[];
  readonly leavesOpen: readonly Example[];
  doubts(reading: Match, claim: Hypothesis): Doubt[];
}
