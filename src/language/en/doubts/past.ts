import { type DoubtWords, PAST } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words for what used to be. */
export const past: DoubtWords = {
  doubt: PAST,
  words: [...words('former formerly ex once previously then'), 'used to', 'was once'],
  harmless: [],
  raisedBy: ['Tencent once worked with ICBC.', 'The former CEO said so.'],
  notRaisedBy: ['Tencent works with ICBC.'],
};
