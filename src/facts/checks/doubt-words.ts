import { DOUBTS, PLANNED } from '../../language/zh/doubts.ts';
import { overlaps } from '../../text/span.ts';
import { type DoubtWord, findDoubts } from '../doubts.ts';
import { oncePerSentence } from '../source-sentence.ts';
import type { Check } from './check.ts';

const NAMES = DOUBTS.map(({ name }) => name);

/** No word of the sentence takes back, opens or turns what it says. */
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

const doubtsIn = oncePerSentence(({ text }) => findDoubts(text));

/** The words of what is to come in a folded text. */
export function findPlans(text: string): DoubtWord[] {
  return findDoubts(text).filter(({ doubt }) => doubt.name === PLANNED);
}

/** IT is no it. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
