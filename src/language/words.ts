/** The words of a list, written with blanks between. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** A list of words of a language. */
export interface WordList {
  /** What the words are for, and what makes a word one of them. */
  readonly why: string;
  /** As texts are folded. */
  readonly words: readonly string[];
  /** Texts in which a word of the list does what it is for. */
  readonly reads: readonly string[];
  /** Texts that look alike, and in which none does. */
  readonly leaves: readonly string[];
}
