import { type WordList, words } from '../words.ts';

export const EVERYDAY_WORDS: WordList = {
  why: 'everyday words that colour a question without naming its subject, so an answer seldom repeats them',
  words: [
    // Actions of any kind.
    ...words(`
      cover covers covered work works worked working get got gets getting make made makes making
      take took taken takes go goes went come came comes put gave given gives let use uses used
      using call calls called see seen find found look looks
    `),
    // Telling, meaning, wanting, thinking.
    ...words(`
      talk talks talked mean means meant want wants wanted know knows known think thinks thought
      wonder wondering wondered
    `),
    // Qualities.
    ...words('good better best bad big biggest large small new old main major like just'),
    // How sure, how exactly.
    ...words('actually really mainly exactly whether if'),
    // When, and in what order.
    ...words('currently now today recently later ago once still already yet again first last'),
    // How many, and which others.
    ...words(`
      most more less least few lot lots others other another each every both between among
      together
    `),
    // People and matters.
    ...words(`
      anyone someone everyone people person thing things way ways kind kinds sort type
    `),
    // Contrast and reasons.
    ...words(
      'across compared compare versus because since while though although however therefore',
    ),
    // Politeness.
    ...words('thanks thank hi hello hey guys'),
  ],
  reads: ['actually', 'recently', 'thanks', 'working'],
  leaves: ['blockchain', 'lantern', 'bank', 'fintech'],
};
