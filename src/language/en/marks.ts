import { type WordList, words } from '../words.ts';

export const ABBREVIATIONS: WordList = {
  why: 'their full stop does not end a sentence, nor does that of single letters (U.S.)',
  words: [
    ...words('ltd inc co corp bros llc plc no nos vs mr mrs ms dr prof st jr sr gen gov sen rep'),
    ...words('capt col lt etc approx dept est fig figs vol pp ed eds al ca cf'),
    ...words('jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'),
  ],
  reads: ['Pearl Ltd. signed', 'on 5 Jan. they met'],
  leaves: ['Pearl limited. It signed', 'in January. They met'],
};
