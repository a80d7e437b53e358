import { type WordList, words } from '../words.ts';

export const IDLE_WORDS: WordList = {
  why: 'they ask, address, hedge or connect without saying what a sentence is about',
  words: [
    // Question words.
    ...words('what which who whom whose when where why how many much'),
    // Being, doing, having.
    ...words('is are was were be been being do does did done has have had'),
    // Articles, prepositions, conjunctions.
    ...words('the a an of in on at to for with by from and or as about into than then'),
    // Pronouns and pointing.
    ...words(`
      there their them they it its this that these those itself themselves i me my we us our you
      your
    `),
    // May, can, would.
    ...words('can could will would should may might'),
    // Politeness, and asking to be told.
    ...words('please tell show give explain describe say says said happen happens happened'),
    // How much.
    ...words('any some also ever'),
  ],
  reads: ['what', 'who', 'when', 'is', 'the', 'of', 'please', 'you', "what's", "you're"],
  leaves: ['bank', 'ai', 'partner', 'fintech'],
};
