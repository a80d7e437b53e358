import { type DoubtWords, POINTING } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that point from one sentence to another. */
export const pointing: DoubtWords = {
  doubt: POINTING,
  words: [...words('this that these those hoax spoof'), 'the above', 'the following', 'as follows'],
  harmless: [],
  raisedBy: ['This turned out to be a hoax.', 'The following is another company’s.'],
  notRaisedBy: ['Tencent works with ICBC.'],
};
