import { type DoubtWords, POSSIBILITY } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words for what may be so, and or, which leaves open which. */
export const possibility: DoubtWords = {
  doubt: POSSIBILITY,
  words: words(`
    may might could can possibly perhaps likely probably seems appears apparently potential
    potentially or
  `),
  harmless: [],
  raisedBy: ['Tencent may work with ICBC.'],
  notRaisedBy: ['Tencent works with ICBC.'],
};
