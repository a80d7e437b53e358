import type { WordList } from '../words.ts';

export const POSITIONING_VERBS: WordList = {
  why: 'after one of these an organisation says what it calls itself; what others call it does not count',
  words: [
    'positions itself as',
    'positioned itself as',
    'calls itself',
    'called itself',
    'describes itself as',
    'described itself as',
    'defines itself as',
    'defined itself as',
  ],
  reads: ['JD positions itself as a fintech company', 'Baidu called itself an AI company'],
  leaves: ['JD is called a giant', 'Baidu calls it a day'],
};

export const STAKE_VERBS: WordList = {
  why: 'the investor or holder comes before the verb, and the target after it',
  words: ['invested in', 'invests in', 'acquired', 'acquires', 'bought', 'holds'],
  reads: ['Tencent invested in JD', 'Tencent holds 15% of JD'],
  leaves: ['Tencent works with JD', 'JD was founded by Tencent'],
};
