import type { Passage } from '../../knowledge/article.ts';
import type { Control } from './control.ts';

/** A part of a message before it is laid out: text, where it comes from, and what can be opened. */
export interface Item {
  readonly text: string;
  readonly place?: string;
  /** The passages with a 原文 button, the first one being that of the quote shown. */
  readonly passages: readonly Passage[];
  /** Buttons in the text's place. */
  readonly choices?: readonly Control[];
}

/** How much is shown: everything, or less where a message would grow too long. */
export interface LevelOfDetail {
  /** Quotes shown of a fact, of the others only the place; sentences shown beside a claim. */
  readonly quotes: number;
  /** Characters shown of each of them. */
  readonly quote: number;
  /**
   * Differences said between a claim and each sentence beside it; the others are counted.
   */
  readonly differences: number;
  /** Characters shown of a passage around its answering sentence. */
  readonly passage: number;
  /** Characters shown of the passages before and behind one that is shown whole. */
  readonly neighbour: number;
  /** Whether each fact names its article. */
  readonly article: boolean;
}
