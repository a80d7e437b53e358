import type { WordForm } from '../words.ts';

const WORDS = '\\b(?:except|besides|apart from|aside from|other than|excluding)';

/** Words that exclude the names after them. */
export const EXCEPT = {
  any: {
    why: 'excludes something; words for others are in `INTENTS.others`',
    form: /\b(?:apart|aside) from\b|\bexcluding\b/u,
    reads: ['apart from Whalebay', 'excluding Whalebay'],
    leaves: ['a part from Whalebay', 'including Whalebay'],
  },
  phrase: {
    why: 'excludes something that need not be a name: besides banks',
    form: new RegExp(`${WORDS}\\b[^,?]{1,20}`, 'u'),
    reads: ['besides banks, who', 'other than cards?'],
    leaves: ['except', 'exceptional banks'],
  },
  before: {
    why: 'ends right before the first name',
    form: new RegExp(`${WORDS}(?: for)?\\s*(?:with\\s*)?$`, 'u'),
    reads: ['besides ', 'except for ', 'except with '],
    leaves: ['except the ', 'beside '],
  },
  between: {
    why: 'joins two excluded names',
    form: /^\s*(?:and|or|,\s?and)\s*$/u,
    reads: [' and ', ', and ', ' or '],
    leaves: [' with ', ' and the '],
  },
} as const satisfies Readonly<Record<string, WordForm>>;
