import { type WordList, words } from '../words.ts';

export const RELATION: WordList = {
  why: 'words for how two sides are related: a question of only these and names asks for all their facts',
  words: [
    // Working together.
    ...words('partner partners partnership partnerships cooperation relationship relation'),
    // Everything there is.
    ...words('overview profile facts'),
  ],
  reads: ['partners', 'relationship', 'overview'],
  leaves: ['rivals', 'advantage'],
};

export const OF_LIBRARY: WordList = {
  why: 'they mean the library itself',
  words: words('library article'),
  reads: ['library', 'article'],
  leaves: ['libraries', 'shop'],
};

export const TOGETHER: WordList = {
  why: 'besides `RELATION`, they say that two parties work together',
  words: words('cooperate cooperates work works worked working'),
  reads: ['cooperates', 'worked'],
  leaves: ['worker', 'competes'],
};

export const OF_PARTNERS: WordList = {
  why: 'they too may appear in questions that ask only who works with whom, like words for kinds of entities',
  words: words('with team together first earlier later more fewer'),
  reads: ['with', 'earlier'],
  leaves: ['without', 'early'],
};

export const ANSWERED_BY_JOINING: WordList = {
  why: 'a fact that joins two sides answers them without containing them: with whom, when, in what form, on what',
  words: [
    // Working together.
    ...words('partner partners partnership cooperate cooperation work works working with together'),
    ...words('team up in'),
    // Agreeing and announcing it.
    ...words('sign signed announce announced'),
    // On what.
    ...words('area areas field fields on of'),
    // Beginning, and when.
    ...words('start started begin began date'),
  ],
  reads: ['partnership', 'announced', 'areas'],
  leaves: ['terminated', 'fee', 'signature'],
};
