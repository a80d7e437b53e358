import { COMPARISON, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that compare two; more than 20 only bounds a number. */
export const comparison: DoubtWords = {
  doubt: COMPARISON,
  words: words(`
    than more most less least like unlike compared versus vs rival rivals competitor competitors
    similar equivalent
  `),
  harmless: ['more than', 'less than'],
  raisedBy: ['Tencent, unlike Baidu, works with ICBC.'],
  notRaisedBy: ['More than 20 banks joined.'],
};
