import type { Interval } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { SourceSentence } from '../source-sentence.ts';
import type { Part, Statement } from '../statement.ts';

/** A statement with the date and direction of its fact, to check against sentences. */
export interface Hypothesis {
  readonly statement: Statement;
  /** The date of the fact, if it has one. */
  readonly when?: Interval;
  /** The `when_words` of the fact, if it has any. */
  readonly whenWords?: string;
  /** The year for dates without one, from `year_from`. Relative years (去年) count from it. */
  readonly year?: number;
  readonly isDirected: boolean;
  /** The parts of the fact's other statements. */
  readonly besides: readonly Part[];
  readonly lexicon: Lexicon;
}

/** A sentence with the places where it has the parts of a statement. */
export interface Match {
  readonly sentence: SourceSentence;
  /** One place per part, in the order of the parts, then one for the date, if the fact has one. */
  readonly spots: readonly Span[];
  /** All dates in the sentence. */
  readonly dates: readonly Span[];
}

/** What could be confused in a sentence, as text: "中行 could take the place of icbc". */
export type Doubt = string;

/** A fact and a text that proves it or leaves a doubt. */
export interface Example {
  /** 腾讯 × 中国银行, 合作; or 腾讯, 用户, 3亿; with another form or value if given. */
  readonly fact: 'partnership' | 'figure';
  readonly form?: string;
  readonly value?: string;
  readonly text: string;
  readonly when?: string;
}

/**
 * Counts one kind of thing in a sentence before the sentence proves a fact. Nothing is understood,
 * so anything that could be taken for something else is a doubt.
 */
export interface Check {
  readonly name: string;
  /** What it counts, for the documentation. */
  readonly counts: string;
  readonly proves: readonly Example[];
  readonly leavesOpen: readonly Example[];
  doubts(reading: Match, claim: Hypothesis): Doubt[];
}
