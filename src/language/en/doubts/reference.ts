import { type DoubtWords, REFERENCE } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words in place of a name. */
export const reference: DoubtWords = {
  doubt: REFERENCE,
  words: [
    ...words(`
    it its they their them he she his her both former latter this that these those other another
  `),
    'each other',
  ],
  harmless: [],
  raisedBy: ['It works with ICBC.', 'The latter signed.'],
  notRaisedBy: ['Tencent works with ICBC.'],
};
