import type { WordForm } from '../words.ts';

// How one message asks several questions, and what a question takes from the previous one.

export const JOINS: WordForm = {
  why: 'joins two questions if each asks something by itself',
  form: /\band(?: also)?\b/gu,
  reads: ['who works with Pearl and who with Whalebay', 'when and also where'],
  leaves: ['brand', 'also'],
};

export const HANGING: WordForm = {
  why: 'ends a part that continues after the conjunction: when (and where did it sign)',
  form: /\b(?:when|where|how|why)$/u,
  reads: ['Pearl when', 'how'],
  leaves: ['when did Pearl sign', 'who', 'somehow'],
};

/** Around a name for which the previous question is asked again. */
export const ECHO = {
  marks: {
    why: 'asks the previous question about the name: what about Baidu',
    form: /\b(?:what|how) about\b|^\s*and\b/gu,
    reads: ['what about Baidu', 'and Baidu'],
    leaves: ['Tencent and Baidu', 'about Baidu'],
  },
  rest: {
    why: 'the rest of such a question is only punctuation and words that join names',
    form: /^(?:[\s?!,.]|\b(?:with|for|of|to|at|in|by|then)\b)*$/u,
    reads: [' for ?', 'with', '?'],
    leaves: ['signed', 'withdrew'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;

export const PRONOUN: WordForm = {
  why: 'stands for an entity of the previous question',
  form: /\b(?:he|she|it|they|them|him)\b(?!\p{Script=Han})/u,
  reads: ['when did they sign', 'who works with it'],
  leaves: ['the bank', 'its partner', 'this'],
};

/** Whom a pronoun stands for, if not for either: they. */
export const PRONOUN_FOR = {
  person: {
    why: 'one person',
    form: /^(?:he|she|him)$/u,
    reads: ['he', 'him'],
    leaves: ['they', 'it'],
  },
  organisation: {
    why: 'a company, never a person',
    form: /^it$/u,
    reads: ['it'],
    leaves: ['they', 'he'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;

export const POSSESSIVE: WordForm = {
  why: 'the same, of what it has',
  form: /\b(?:its|their|his|her)\b/u,
  reads: ['its partner', 'their advantage'],
  leaves: ['it', 'theirs', 'hers'],
};

/** Joins names that a question takes from the previous one. */
export const AND = ' and ';
