import type { DoubtClass, DoubtWords } from '../language/doubt-classes.ts';
import { doubtsAt } from '../language/doubts.ts';
import { createFindWords, type FoundWord } from '../text/find-words.ts';
import { createFindOverlaps, type Span, within } from '../text/span.ts';

/** A word that makes a sentence uncertain. */
export interface DoubtWord extends FoundWord {
  readonly doubt: DoubtClass;
}

/** Makes a finder for the words of these lists in a folded text. */
export function createFindDoubts(lists: readonly DoubtWords[]): (text: string) => DoubtWord[] {
  const finders = lists.map(({ doubt, words, harmless }) => ({
    doubt,
    find: createFindWords(words, harmless),
  }));
  return (text) =>
    finders.flatMap(({ doubt, find }) => find(text).map((word) => ({ ...word, doubt })));
}

/** Finds doubt words in a folded text, of every class that counts anywhere in a sentence. */
export const findDoubts = createFindDoubts(doubtsAt('within'));

/**
 * Leaves out words that are only part of a longer name: 上文 of 汀上文创.
 * @param names that can mean only one entity
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
