import type { Passage } from '../../knowledge/article.ts';
import type { Control } from './control.ts';

/** A part of a message before layout: its text, where that comes from, and what it can open. */
export interface Item {
  readonly text: string;
  /** The words that prove it. Items with the same proof stand together above it. */
  readonly proof?: string;
  /** Where the year comes from that the proof does not have. */
  readonly yearProof?: string;
  readonly place?: string;
  /** Where its words come from; each can be opened. */
  readonly passages: readonly Passage[];
  /** Passages that it shows in their place, or has buttons for: they are only linked. */
  readonly linked?: readonly Passage[];
  /** Buttons instead of the text. */
  readonly choices?: readonly Control[];
  /** It goes on where the item before it ends. */
  readonly continues?: true;
}

/** How much is shown: everything, or less if the message would be too long. */
export interface LevelOfDetail {
  /** Quotes shown per fact, and sentences shown per claim; the others appear only as a place. */
  readonly quotes: number;
  /** Characters shown of each. */
  readonly quote: number;
  /** Differences listed per compared sentence; the others are only counted. */
  readonly differences: number;
  /** Characters shown of a passage's answering sentence. */
  readonly passage: number;
  /** Characters shown of what follows that sentence in its passage: it may go on (二是…). */
  readonly behind: number;
  /** Characters shown of the passages before and after one that is shown whole. */
  readonly neighbour: number;
  /** Articles named that have the same text as a passage; the others are only counted. */
  readonly same: number;
}
