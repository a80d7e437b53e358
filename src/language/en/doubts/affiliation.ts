import { AFFILIATION, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** What makes a name that of a part or a relative. */
export const affiliation: DoubtWords = {
  doubt: AFFILIATION,
  words: [
    ...words(`
    subsidiary subsidiaries unit arm affiliate affiliated branch shareholder backed owned parent
    division
  `),
    'joint venture',
  ],
  harmless: [],
  raisedBy: ["Tencent's subsidiary works with ICBC."],
  notRaisedBy: ['Tencent works with ICBC.'],
};
