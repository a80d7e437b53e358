import type { WordForm } from '../words.ts';

// How one message asks several questions, and what a question takes from the one before.

export const JOINS: WordForm = {
  why: 'they join two questions where each asks something of its own',
  form: /\band(?: also)?\b/gu,
  reads: ['who works with Pearl and who with Whalebay', 'when and also where'],
  leaves: ['brand', 'also'],
};

export const HANGING: WordForm = {
  why: 'a part ends so that goes on behind the conjunction: when (and where did it sign)',
  form: /\b(?:when|where|how|why)$/u,
  reads: ['Pearl when', 'how'],
  leaves: ['when did Pearl sign', 'who', 'somehow'],
};

/** Around a name that asks the question before again. */
export const ECHO = {
  marks: {
    why: 'the question before is asked of the name: what about Baidu',
    form: /\b(?:what|how) about\b|^\s*and\b/gu,
    reads: ['what about Baidu', 'and Baidu'],
    leaves: ['Tencent and Baidu', 'about Baidu'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;

export const PRONOUN: WordForm = {
  why: 'it stands for whom the question before named',
  form: /\b(?:he|she|it|they|them|him)\b(?!\p{Script=Han})/u,
  reads: ['when did they sign', 'who works with it'],
  leaves: ['the bank', 'its partner', 'this'],
};

/** Joins names that a question takes from the one before. */
export const AND = ' and ';
