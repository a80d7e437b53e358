import { type WordForm, type WordList, words } from '../words.ts';

export const QUESTION_WORD: WordForm = {
  why: 'asks for a thing by its name; when, where and why do not',
  form: /\b(?:what|which|how (?:many|much))\b/gu,
  reads: ['which bank', 'how many cards'],
  leaves: ['when', 'somewhat', 'how'],
};

export const BETWEEN: WordList = {
  why: 'they come between the question word and the thing: which (of the) banks',
  words: words('new other of the kind kinds'),
  reads: ['of the', 'kinds of'],
  leaves: ['banks', 'of banks', 'older'],
};
