import { type DoubtWords, HEARSAY } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that attribute a statement to someone other than the article. */
export const hearsay: DoubtWords = {
  doubt: HEARSAY,
  words: [
    ...words(`
    reportedly allegedly alleged rumour rumor rumours rumors rumoured rumored sources according
    claims claimed supposedly so-called
  `),
    'said to',
  ],
  harmless: [],
  raisedBy: ['Tencent reportedly works with ICBC.'],
  notRaisedBy: ['Tencent works with ICBC.'],
};
