import { type DoubtWords, END } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words for what stops, fails or is postponed. */
export const end: DoubtWords = {
  doubt: END,
  words: words(`
    ended ends ceased ceases delayed postponed terminated cancelled canceled suspended failed
    withdrew dropped abandoned until
  `),
  harmless: [],
  raisedBy: ['Tencent withdrew.', 'It ran until May.'],
  notRaisedBy: ['Tencent works with ICBC.'],
};
