import { type DoubtWords, PLAN } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words for what has not happened. */
export const plan: DoubtWords = {
  doubt: PLAN,
  words: [
    ...words(`
    will would shall plan plans planned planning intend intends aim aims expect expects expected
    hope hopes target future upcoming propose proposed talks negotiations soon seek seeks
    explore
  `),
    'going to',
    'next year',
    'to be',
  ],
  harmless: [],
  raisedBy: ['Tencent will work with ICBC.', 'Tencent plans to sign.'],
  notRaisedBy: ['Tencent signed.'],
};
