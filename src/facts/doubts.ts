import type { DoubtClass, DoubtWords } from '../language/doubt-classes.ts';
import { doubtsAt } from '../language/doubts.ts';
import { createFindWords, type FoundWord } from '../text/find-words.ts';
import { createFindOverlaps, type Span, within } from '../text/span.ts';

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

/**
 * Words of doubt but for those that are letters of a longer name: 上文 of 汀上文创.
 * @param names that mean somebody and nothing else
 */
export function outsideNames<Word extends Span>(
  words: readonly Word[],
  names: readonly Span[],
): Word[] {
  const namesAt = createFindOverlaps(names);
  const isIn = (word: Span) =>
    namesAt(word).some((name) => within(word, name) && !within(name, word));
  return words.filter((word) => !isIn(word));
}
