import type { DoubtClass, DoubtWords } from '../language/doubt-classes.ts';
import { doubtsAt } from '../language/doubts.ts';
import { createFindWords, type FoundWord } from '../text/find-words.ts';

/** A word that makes a sentence uncertain. */
export interface DoubtWord extends FoundWord {
  readonly doubt: DoubtClass;
}

/** Finds the words of some lists of doubt words in a folded text. */
export function createFindDoubts(lists: readonly DoubtWords[]): (text: string) => DoubtWord[] {
  const finders = lists.map(({ doubt, words, harmless }) => ({
    doubt,
    find: createFindWords(words, harmless),
  }));
  return (text) =>
    finders.flatMap(({ doubt, find }) => find(text).map((word) => ({ ...word, doubt })));
}

/** The words of doubt in a folded text, of every class that counts wherever it stands. */
export const findDoubts = createFindDoubts(doubtsAt('within'));
