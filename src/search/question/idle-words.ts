import { IDLE_WORDS as EN } from '../../language/en/idle.ts';
import { words } from '../../language/words.ts';
import { IDLE_WORDS as ZH } from '../../language/zh/idle.ts';

const idle = new Set([ZH, EN].flatMap(words));

/** what's, there're, we'll: the word before the apostrophe is the word. */
const CONTRACTION = /'(?:s|re|m|ve|ll|d)$/u;

export function isIdleWord(normalizedWord: string): boolean {
  return idle.has(normalizedWord.replace(CONTRACTION, ''));
}
