import type { Passage } from '../knowledge/article.ts';
import type { MaybePromise } from '../pending/pending.ts';
import type { HeadingsOf } from './index/headings.ts';
import type { PassageRows } from './index/passage-rows.ts';
import type { Statistics } from './index/statistics.ts';
import type { Question } from './question/question.ts';
import type { Averages } from './ranking/rerank.ts';

/** What is ranked for a question, and what the ranking needs to know about the library. */
export interface FoundCandidates {
  readonly rows: PassageRows;
  /** The candidates' rows, the best by BM25+ first, then those that were asked for besides. */
  readonly candidates: readonly number[];
  readonly statistics: Statistics;
  /** The place of a row's passage in the corpus, from 0. */
  numberOf(row: number): number;
  /** The share (0–1) of its headings that counts for a row: 1/n below a heading over n passages. */
  shareOf(row: number): number;
}

/**
 * Finds what is worth a closer look: the same candidates in the same order, wherever the passages
 * are. tests/search/store-contract.ts tests what it has to do.
 */
export interface Candidates {
  /**
   * @param besides passages that have to be among the candidates, by their places in the corpus
   * @throws or rejects with Unavailable or Superseded if the passages are elsewhere
   */
  find(question: Question, besides?: readonly number[]): MaybePromise<FoundCandidates>;
}

/** Where the passages of a library are: in memory, or in a database. It never changes. */
export interface SearchStore extends Candidates {
  /** The number of passages. */
  readonly size: number;
  readonly averages: Averages;
  readonly headingsOf: HeadingsOf;
  /** Whether a passage is a byline or boilerplate, of which there may be one in every article. */
  crowds(passage: Passage): boolean;
  /** Whether a passage says so little that it comes after those that say something. */
  isDebris(passage: Passage): boolean;
  /** The same for passages with one text, and for no others. */
  textOf(passage: Passage): number;
  /**
   * A passage and those of the oldest articles with its text, the oldest first, at most eight;
   * itself if there are none.
   */
  withTextOf(passage: Passage): readonly Passage[];
  /** All passages with a passage's text, that one too, the oldest first. */
  allWithTextOf(passage: Passage): readonly Passage[];
  /**
   * The first passages whose own text contains some words, one for each text, the oldest.
   * @param words normalized, with numbers in digits, as in the index
   */
  findVerbatim(words: string, limit: number): readonly Passage[];
}
