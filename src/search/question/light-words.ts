import { EVERYDAY_WORDS as EN_EVERYDAY } from '../../language/en/everyday.ts';
import { IDLE_WORDS as EN_IDLE } from '../../language/en/idle.ts';
import { EVERYDAY_WORDS as ZH_EVERYDAY } from '../../language/zh/everyday.ts';
import { IDLE_WORDS as ZH_IDLE } from '../../language/zh/idle.ts';
import { isHan } from '../../text/normalize.ts';

const idle = new Set([ZH_IDLE, EN_IDLE].flatMap(({ words }) => words));
const everyday = new Set([ZH_EVERYDAY, EN_EVERYDAY].flatMap(({ words }) => words));

/** what's, there're, we'll: the word before the apostrophe is the word. */
const CONTRACTION = /'(?:s|re|m|ve|ll|d)$/u;
/** Longer words are names of something. */
const GLUED_MAX = 4;
const DOUBLED = /^(.)\1+$/u;

/** Whether a normalized word says nothing of what a question is about. */
export function isIdleWord(word: string): boolean {
  return idle.has(word.replace(CONTRACTION, ''));
}

/**
 * Whether a normalized word says little or nothing of what a question is about: it is such a word,
 * or some glued together.
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
