import { CHANGE_OR_SHARE, PLAN } from '../../language/doubt-classes.ts';
import { doubtsAt } from '../../language/doubts.ts';
import { overlaps, within } from '../../text/span.ts';
import { createFindDoubts, type DoubtWord, findDoubts, outsideNames } from '../doubts.ts';
import {
  certainNames,
  clausesOf,
  oncePerSentence,
  type SourceSentence,
} from '../source-sentence.ts';
import type { Check } from './check.ts';

const findChanges = createFindDoubts(doubtsAt('at-number'));
const NAMES = [...new Set(doubtsAt('within').map(({ doubt }) => doubt.name))];

/** No word of the sentence takes back, opens or turns what it says. */
export const doubtWords: Check = {
  name: 'doubt word',
  counts: `words of ${NAMES.join(', ')} in the sentence; of ${CHANGE_OR_SHARE.name} in the clause of a number`,
  proves: [{ fact: 'partnership', text: '腾讯与中国银行合作。' }],
  leavesOpen: [
    { fact: 'partnership', text: '腾讯未与中国银行合作。' },
    { fact: 'partnership', text: '腾讯拟与中国银行合作。' },
    { fact: 'partnership', text: '腾讯或与中国银行合作。' },
    { fact: 'partnership', text: '腾讯与中国银行合作,是谣言。' },
    { fact: 'figure', text: '腾讯用户增加3亿。' },
  ],
  doubts: (reading, { statement }) => {
    const { sentence } = reading;
    const values = statement.parts.flatMap((part, n) =>
      part.kind === 'quantity' ? (reading.spots[n] ?? []) : [],
    );
    const clauses = clausesOf(sentence).filter((clause) =>
      values.some((spot) => overlaps(spot, clause)),
    );
    const words = [
      ...doubtsIn(sentence),
      ...changesIn(sentence).filter((word) => clauses.some((clause) => within(word, clause))),
    ];
    return words
      .filter((word) => !reading.spots.some((spot) => overlaps(word, spot)))
      .filter((word) => !isAcronym(reading.sentence.slice(word)))
      .map((word) => {
        const { name, why } = word.doubt;
        return `"${reading.sentence.slice(word)}" is a word of ${name}: ${why}`;
      });
  },
};

const doubtsIn = oncePerSentence((sentence) =>
  outsideNames(findDoubts(sentence.text), certainNames(sentence)),
);
const changesIn = oncePerSentence((sentence) =>
  outsideNames(findChanges(sentence.text), certainNames(sentence)),
);

/** The words of what is to come in a sentence. */
export function findPlans(sentence: SourceSentence): DoubtWord[] {
  return doubtsIn(sentence).filter(({ doubt }) => doubt === PLAN);
}

/** IT is no it. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
