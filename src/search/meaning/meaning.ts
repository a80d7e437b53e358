import type { Passage } from '../../knowledge/article.ts';
import type { MaybePromise } from '../../pending/pending.ts';
import type { Fit } from '../confidence/confidence.ts';

/** A model of an operator's that says how near texts are to each other in meaning. */
export interface Meaning {
  /** How its nearness counts in the confidence; without one the words alone count there. */
  readonly fit: Fit | undefined;
  /**
   * How near passages are to what somebody asks; undefined if nobody can say so right now, and then
   * the words alone count. For the same words the same object, until it is forgotten.
   * @param mayWait whether the model may be asked, or only what is known of these words counts
   */
  ask(words: string, mayWait: boolean): MaybePromise<Nearness | undefined>;
  state(): MeaningState;
}

/** How near the passages of a library are to one question. Numbers are places in the corpus, from 0. */
export interface Nearness {
  /** The passages that are ranked besides those with the question's words, the nearest first. */
  readonly nearest: readonly number[];
  /**
   * For each passage how near it is, in standard deviations (of all passages of the library) above
   * the mean.
   */
  of(passages: readonly number[]): MaybePromise<readonly number[]>;
}

/** The passages of a library for a model to read, wherever they are. */
export interface PassagesToRead {
  readonly count: number;
  /** Some of them, by their places in the corpus; `to` is the first that is left out. */
  read(from: number, to: number): MaybePromise<readonly Passage[]>;
}

/** How far a model can be asked. */
export type MeaningState =
  /** Passages are read by the model, so far `made` of `total`; until then the words alone count. */
  | { readonly kind: 'making'; readonly made: number; readonly total: number }
  | { readonly kind: 'ready' }
  /** It failed, and is tried again after a while. */
  | { readonly kind: 'away' };

/** How many of the nearest passages are ranked besides those with the question's words … */
export const NEAREST_MAX = 50;
/** … in a library with fewer passages than this: comparing with all of a larger one takes too long. */
export const NEAREST_BELOW = 20_000;
