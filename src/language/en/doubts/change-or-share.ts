import { CHANGE_OR_SHARE, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** In the clause of a number: what makes it a difference, a part, a mean or a sum. */
export const changeOrShare: DoubtWords = {
  doubt: CHANGE_OR_SHARE,
  words: [
    ...words(`
    grew growth rose fell up down increase increased decrease decreased rise share average total
    combined year-on-year each per including cumulative
  `),
    'of which',
  ],
  harmless: [],
  raisedBy: ['Revenue grew 20%.'],
  notRaisedBy: ['Revenue was 20 billion yuan.'],
};
