import { DISTRIBUTION, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that say which of several, or exclude some. */
export const distribution: DoubtWords = {
  doubt: DISTRIBUTION,
  words: [
    ...words(`
    respectively except besides only first second third last sole excluding partly some
  `),
    'one of',
  ],
  harmless: [],
  raisedBy: ['Baidu and Tencent work with ABC and BOC respectively.'],
  notRaisedBy: ['Baidu works with ABC.'],
};
