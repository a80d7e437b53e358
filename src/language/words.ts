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

/** A form of words of a language, for which no list would do. */
export interface WordForm {
  /** What it is for. */
  readonly why: string;
  /** Of texts as they are folded. */
  readonly form: RegExp;
  /** Texts, or pieces of them, in which it is found. */
  readonly reads: readonly string[];
  /** Those that look alike, and in which it is not. */
  readonly leaves: readonly string[];
}
