import { doubtsAt } from '../../language/doubts.ts';
import { createFindDoubts, outsideNames } from '../doubts.ts';
import type { Lexicon } from '../lexicon.ts';
import { oncePerSentence } from '../source-sentence.ts';
import type { Check } from './check.ts';

const findTurns = createFindDoubts(doubtsAt('beside'));
/** An introduction is part of the sentence: 拟签约的银行： makes a plan of each item. */
const findIntroduced = createFindDoubts([
  ...doubtsAt('beside'),
  ...doubtsAt('within').filter(({ doubt }) => doubt.reach === 'sentence'),
]);
const SHOWN_MAX = 20;

/** Doubts words around the sentence that may take it back. */
export const surroundings: Check = {
  name: 'surroundings',
  counts:
    'words of denial, hearsay, question and pointing in the title and headings above, the footnotes of the article, and the sentences before and after, and every doubt about a whole sentence in the lead-in of its list or the header and cells of its row',
  proves: [{ fact: 'partnership', text: '天气很好。腾讯与中国银行合作。大家都来了。' }],
  leavesOpen: [
    { fact: 'partnership', text: '腾讯与中国银行合作。这一消息不实。' },
    { fact: 'partnership', text: '网上有传言。腾讯与中国银行合作。' },
    { fact: 'partnership', text: '以下另当别论。腾讯与中国银行合作。' },
  ],
  doubts: ({ sentence }) => turnsBeside(sentence),
};

const turnsBeside = oncePerSentence(({ surroundings, introductions, lexicon }) => [
  ...turnsIn(surroundings, findTurns, lexicon),
  ...turnsIn(introductions, findIntroduced, lexicon),
]);

function turnsIn(texts: readonly string[], find: typeof findTurns, lexicon: Lexicon): string[] {
  return texts.flatMap((text) =>
    outsideNames(find(text), lexicon.findCertainNames(text))
      .slice(0, 1)
      .map(({ start, word, doubt }) => {
        const beginning = text.slice(Math.max(0, start - SHOWN_MAX / 2), start + SHOWN_MAX);
        return `"${word}" around it ("${beginning}") is a word of ${doubt.name}`;
      }),
  );
}
