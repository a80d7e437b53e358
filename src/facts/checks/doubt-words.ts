import { PLAN } from '../../language/doubt-classes.ts';
import { doubtsAt } from '../../language/doubts.ts';
import { overlaps } from '../../text/span.ts';
import { type DoubtWord, findDoubts, outsideNames } from '../doubts.ts';
import { certainMentions, oncePerSentence, type SourceSentence } from '../source-sentence.ts';
import type { Check } from './check.ts';

const NAMES = [...new Set(doubtsAt('within').map(({ doubt }) => doubt.name))];

/** Doubts words of the sentence that deny, question or change what it says. */
export const doubtWords: Check = {
  name: 'doubt word',
  counts: `words of ${NAMES.join(', ')} in the sentence`,
  proves: [{ fact: 'partnership', text: '腾讯与中国银行合作。' }],
  leavesOpen: [
    { fact: 'partnership', text: '腾讯未与中国银行合作。' },
    { fact: 'partnership', text: '腾讯拟与中国银行合作。' },
    { fact: 'partnership', text: '腾讯或与中国银行合作。' },
    { fact: 'partnership', text: '腾讯与中国银行合作,是谣言。' },
  ],
  doubts: (reading) =>
    doubtsIn(reading.sentence)
      .filter((word) => !reading.spots.some((spot) => overlaps(word, spot)))
      .filter((word) => !isAcronym(reading.sentence.slice(word)))
      .map((word) => {
        const { name, why } = word.doubt;
        return `"${reading.sentence.slice(word)}" is a word of ${name}: ${why}`;
      }),
};

const doubtsIn = oncePerSentence((sentence) =>
  outsideNames(findDoubts(sentence.text), certainMentions(sentence)),
);
/** The words in a sentence that speak of the future. */
export function findPlans(sentence: SourceSentence): DoubtWord[] {
  return doubtsIn(sentence).filter(({ doubt }) => doubt === PLAN);
}

/** Folded, IT looks like the word it. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
