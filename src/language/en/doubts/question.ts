import { type DoubtWords, QUESTION } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that ask; when is left out, because it usually states a time. */
export const question: DoubtWords = {
  doubt: QUESTION,
  words: [...words('whether who what which why how'), 'when will'],
  harmless: [],
  raisedBy: ['Whether Tencent works with ICBC is open.'],
  notRaisedBy: ['Tencent works with ICBC.'],
};
