import { DENIAL, type DoubtWords } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words that deny, and negative verbs; each contraction is listed, because it is one word. */
export const denial: DoubtWords = {
  doubt: DENIAL,
  words: words(`
    not no never neither nor none without denied denies deny refused false fake cannot aren't
    can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't needn't shouldn't
    wasn't weren't won't wouldn't rejected rejects declined declines barred lacks lacked
  `),
  harmless: ['not only'],
  raisedBy: ['Tencent did not sign with ICBC.', 'No agreement was signed.'],
  notRaisedBy: ['Tencent signed an agreement with ICBC.'],
};
