import type { Utmost } from '../pack.ts';
import { type WordForm, words } from '../words.ts';

/** Questions that ask for a definition; `term` is what to define. */
export const DEFINITION: readonly WordForm[] = [
  {
    why: 'the term is between words that ask what it means',
    form: /^(?:what does|define) (?:an? |the )?(?<term>[a-z0-9 .-]{1,30}?)(?: mean| stand for)?[?.!\s]*$/u,
    reads: ['What does techfin mean?', 'define a lantern', 'what does BATJ stand for'],
    leaves: ['does it mean so', 'what do they mean'],
  },
];

/** The same, for a question that names nothing else. */
export const DEFINITION_OF_ONE: readonly WordForm[] = [
  {
    why: 'the term follows what is, which may also ask for an attribute if the question names more',
    form: /^(?:what is|what's|what are) (?:an? |the )?(?<term>[a-z0-9 .-]{1,30}?)[?.!\s]*$/u,
    reads: ['What is techfin?', 'what are lanterns', "what's a lantern"],
    leaves: ['what it is', 'who is a lantern'],
  },
];

export const SAYS: WordForm = {
  why: 'after a term, introduces what the term means',
  form: /^(?:means?|refers?)\b/u,
  reads: ['means a light', 'refers to a light'],
  leaves: ['meant', 'is a light', 'a means'],
};

export const IS: WordForm = {
  why: 'the same, after a term that begins its clause',
  form: /^(?:is|are)\b/u,
  reads: ['is a light', 'are lights'],
  leaves: ['island', 'was a light'],
};

export const MEANING: WordForm = {
  why: 'asks what a term means, not only what it is',
  form: /\bmean\b|\bstand for\b/u,
  reads: ['what does techfin mean', 'what does it stand for'],
  leaves: ['what is techfin', 'a meaning'],
};

export const UTMOST: WordForm = {
  why: 'asks for the one that exceeds all others',
  form: /\b(?:latest|newest|most|earliest|largest|biggest|best|highest|lowest|least)\b/gu,
  reads: ['the latest partnership', 'who has most'],
  leaves: ['later', 'almost', 'more'],
};

/** Words for the same superlative. */
export const SAME_UTMOST: Readonly<Record<Utmost, readonly string[]>> = {
  earliest: words('earliest'),
  newest: words('latest newest'),
  most: words('most'),
  largest: words('largest biggest'),
  best: words('best'),
  highest: words('highest'),
  lowest: words('lowest least'),
  last: words('last'),
};
