import type { WordForm } from '../words.ts';

const WORDS = '\\b(?:except|besides|apart from|aside from|other than|excluding)';

/** What leaves out the names behind it. */
export const EXCEPT = {
  any: {
    why: 'it leaves something out, besides the words for others',
    form: /\b(?:apart|aside) from\b|\bexcluding\b/u,
    reads: ['apart from Whalebay', 'excluding Whalebay'],
    leaves: ['a part from Whalebay', 'including Whalebay'],
  },
  phrase: {
    why: 'what is left out, be it no name: besides banks',
    form: new RegExp(`${WORDS}\\b[^,?]{1,20}`, 'u'),
    reads: ['besides banks, who', 'other than cards?'],
    leaves: ['except', 'exceptional banks'],
  },
  before: {
    why: 'it ends right before the first name',
    form: new RegExp(`${WORDS}(?: for)?\\s*(?:with\\s*)?$`, 'u'),
    reads: ['besides ', 'except for ', 'except with '],
    leaves: ['except the ', 'beside '],
  },
  between: {
    why: 'it joins two names that are left out',
    form: /^\s*(?:and|or|,\s?and)\s*$/u,
    reads: [' and ', ', and ', ' or '],
    leaves: [' with ', ' and the '],
  },
} as const satisfies Readonly<Record<string, WordForm>>;
