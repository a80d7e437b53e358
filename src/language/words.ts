/** Splits a list of words separated by spaces. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** A list of words of a language. */
export interface WordList {
  /** What the words are for, and so which words belong here. */
  readonly why: string;
  /** Folded, as texts are. */
  readonly words: readonly string[];
  /** Texts in which a word of the list does its job. */
  readonly reads: readonly string[];
  /** Similar texts in which none does. */
  readonly leaves: readonly string[];
}

/** A pattern of words of a language, where a list would not do. */
export interface WordForm {
  /** What the pattern is for. */
  readonly why: string;
  /** A regular expression for folded text. */
  readonly form: RegExp;
  /** Texts, or pieces of them, that it matches. */
  readonly reads: readonly string[];
  /** Similar ones that it does not match. */
  readonly leaves: readonly string[];
}
