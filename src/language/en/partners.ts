import { type WordList, words } from '../words.ts';

export const RELATION: WordList = {
  why: 'what two sides have to do with each other: a question of nothing but names and these asks for the card',
  words: [
    // Working together.
    ...words('partner partners partnership partnerships cooperation relationship relation'),
    // All there is to tell.
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
  why: 'they say that two work together, besides what they have to do with each other',
  words: words('cooperate cooperates work works worked working'),
  reads: ['cooperates', 'worked'],
  leaves: ['worker', 'competes'],
};

export const OF_PARTNERS: WordList = {
  why: 'questions that ask for nothing but who works with whom consist of them too, besides words for kinds of entities',
  words: words('with team together first earlier later more fewer'),
  reads: ['with', 'earlier'],
  leaves: ['without', 'early'],
};

export const ANSWERED_BY_JOINING: WordList = {
  why: 'a fact that joins two answers them without saying them: with whom, when, in which form, on what',
  words: [
    // Working together.
    ...words('partner partners partnership cooperate cooperation work works working with together'),
    ...words('team up in'),
    // Agreeing, and making it known.
    ...words('sign signed announce announced'),
    // On what.
    ...words('area areas field fields on of'),
    // Beginning, and when.
    ...words('start started begin began date'),
  ],
  reads: ['partnership', 'announced', 'areas'],
  leaves: ['terminated', 'fee', 'signature'],
};
