import type { Passage } from '../../knowledge/article.ts';
import type { Control } from './control.ts';

/** A part of a message before layout: its text, where that comes from, and what it can open. */
export interface Item {
  readonly text: string;
  readonly place?: string;
  /** The passages with a 原文 button; the quote shown comes from the first. */
  readonly passages: readonly Passage[];
  /** Buttons instead of the text. */
  readonly choices?: readonly Control[];
}

/** How much is shown: everything, or less if the message would be too long. */
export interface LevelOfDetail {
  /** Quotes shown per fact, and sentences shown per claim; the others appear only as a place. */
  readonly quotes: number;
  /** Characters shown of each. */
  readonly quote: number;
  /** Differences listed per compared sentence; the others are only counted. */
  readonly differences: number;
  /** Characters shown of a passage around its answering sentence. */
  readonly passage: number;
  /** Characters shown of the passages before and after one that is shown whole. */
  readonly neighbour: number;
  /** Articles named that have the same text as a passage; the others are only counted. */
  readonly same: number;
  /** Whether each fact names its article. */
  readonly article: boolean;
}
