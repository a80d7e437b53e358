import { type DoubtWords, POINTING } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** What points from one sentence to the next. */
export const pointing: DoubtWords = {
  doubt: POINTING,
  words: [...words('this that these those hoax spoof'), 'the above', 'the following', 'as follows'],
  harmless: [],
  raisedBy: ['This turned out to be a hoax.', 'The following is another company’s.'],
  notRaisedBy: ['Tencent works with ICBC.'],
};
