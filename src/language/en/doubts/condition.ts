import { CONDITION, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words for needs, wishes and conditions. */
export const condition: DoubtWords = {
  doubt: CONDITION,
  words: [
    ...words(`
    if unless must should need needs require requires provided pending want wants urge urged
    suggest approval
  `),
    'subject to',
  ],
  harmless: [],
  raisedBy: ['If Tencent signs, ICBC follows.'],
  notRaisedBy: ['Tencent signed.'],
};
