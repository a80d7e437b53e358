import { AFFILIATION, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that turn a name into one of its parts or affiliates. */
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
