import { IDLE_WORDS as EN } from '../language/en/idle.ts';
import { IDLE_WORDS as ZH } from '../language/zh/idle.ts';

const words = new Set([ZH, EN].flatMap((list) => list.split(/\s+/)).filter(Boolean));

/** what's, there're, we'll: the word before the apostrophe is the word. */
const CONTRACTION = /'(?:s|re|m|ve|ll|d)$/u;

export function isIdleWord(normalizedWord: string): boolean {
  return words.has(normalizedWord.replace(CONTRACTION, ''));
}
