import { type WordList, words } from '../words.ts';

export const INTRODUCING: WordList = {
  why: 'between what is counted and its number: users were 3 million, has 300 branches',
  words: words('has have had was were is are totalled'),
  reads: ['users were 3 million', 'has 300 branches'],
  leaves: ['lost 300 branches', 'paid 3 million'],
};

export const FILLERS: WordList = {
  why: 'next to what a fact joins they change nothing; any other word may be another name, thing or meaning, which only a person can tell',
  words: [
    ...INTRODUCING.words,
    ...words('and with the a an of in on for by at from into now stood announced'),
  ],
  reads: ['with the', 'has', 'now at'],
  leaves: ['without', 'not', 'signed', 'the other'],
};

export const ACT_FILLERS: WordList = {
  why: 'next to what two parties do together they change nothing; next to a number they would change what it counts: agreement before users',
  words: [
    ...words('signed sign signs entered reached formed launched started agreement partnership'),
    ...words('strategic cooperation areas including'),
    'such as',
  ],
  reads: ['signed a strategic agreement with', 'in areas such as'],
  leaves: ['terminated', 'signed no agreement', 'plans'],
};
