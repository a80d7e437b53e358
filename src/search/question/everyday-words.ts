import { EVERYDAY_WORDS as EN } from '../../language/en/everyday.ts';
import { words } from '../../language/words.ts';
import { EVERYDAY_WORDS as ZH } from '../../language/zh/everyday.ts';
import { isHan } from '../../text/normalize.ts';
import { isIdleWord } from './idle-words.ts';

const everyday = new Set([ZH, EN].flatMap(words));
/** Longer words are names of something. */
const GLUED_MAX = 4;
const DOUBLED = /^(.)\1+$/u;

/**
 * Whether a normalized word says little of what a question is about: it is such a word, or some
 * glued together.
 */
export function isEverydayWord(word: string): boolean {
  const isOne = (piece: string) => everyday.has(piece) || isIdleWord(piece);
  if (isOne(word)) return true;
  // 多多 is a piece of a name.
  if (!isHan(word) || word.length > GLUED_MAX || DOUBLED.test(word)) return false;
  // By what can be reached from the beginning.
  const reached = [true];
  for (let end = 1; end <= word.length; end++) {
    reached[end] = reached.slice(0, end).some((can, start) => can && isOne(word.slice(start, end)));
  }
  return reached[word.length] === true;
}
