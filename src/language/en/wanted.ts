import type { WordForm } from '../words.ts';

/** The same as in zh/. */
export const WANTED = {
  before: {
    why: 'before the word: which [bank]',
    form: /\b(?:which|what|how many)(?: of the)?\s*$/u,
    reads: ['which ', 'which of the ', 'with how many '],
    leaves: ['which big ', 'the ', 'somewhat'],
  },
  other: {
    why: 'anyone not mentioned: the [bank] with whom it works',
    form: /\bwhom?\b/gu,
    reads: ['who works with a bank', 'with whom'],
    leaves: ['whose bank', 'the whole bank'],
  },
  most: {
    why: 'the one with the most: the most active [bank]',
    form: /\bmost(?: \w+)?\s*$/u,
    reads: ['the most ', 'the most active '],
    leaves: ['almost ', 'the most by far of '],
  },
  count: {
    why: 'how many',
    form: /\bhow many\s*$/u,
    reads: ['with how many '],
    leaves: ['how many of ', 'many '],
  },
  which: {
    why: 'which one',
    form: /\b(?:which|what)\s*$/u,
    reads: ['with which ', 'what '],
    leaves: ['which of ', 'somewhat '],
  },
} as const satisfies Readonly<Record<string, WordForm>>;
