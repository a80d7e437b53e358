import { DOUBTS as EN } from '../language/en/doubts.ts';
import type { DoubtClass } from '../language/pack.ts';
import { DOUBTS as ZH } from '../language/zh/doubts.ts';
import { createFindWords, type FoundWord } from '../text/find-words.ts';

/** A word that makes a sentence uncertain. */
export interface DoubtWord extends FoundWord {
  readonly doubt: Pick<DoubtClass, 'name' | 'why' | 'reach'>;
}

/** Finds the words of some classes of doubt in a folded text. */
export function createFindDoubts(classes: readonly DoubtClass[]): (text: string) => DoubtWord[] {
  const finders = classes.map((doubt) => ({
    doubt,
    find: createFindWords(doubt.words, doubt.harmless),
  }));
  return (text) =>
    finders.flatMap(({ doubt, find }) => find(text).map((word) => ({ ...word, doubt })));
}

/** The words of doubt in a folded text, of every class that counts wherever it stands. */
export const findDoubts = createFindDoubts([...ZH, ...EN]);
