import type { Block } from '../../answer/answer.ts';
import { citationsOf } from '../../answer/blocks.ts';
import { sayClaim } from '../say-claim.ts';
import { sayMark, sayMarks, saySameText } from '../say-place.ts';
import { sayWords } from '../say-words.ts';
import { setOff } from '../set-off.ts';
import type { Speaker } from '../texts/say.ts';
import type { Item, LevelOfDetail } from './item.ts';
import { bold, boldLines, quoted, small } from './markup.ts';

/**
 * A claim, its verdict and its compared sentences, with the words both have in bold. If there are
 * several sentences, each is followed by its differences:
 *
 *     “claim”                          “claim”
 *     verdict                          verdict
 *     what differs                     > sentence … ¶3
 *     > sentence … ¶3                  what differs
 *                                      > sentence … ¶5 and so on
 */
export function claimItem(
  block: Extract<Block, { kind: 'claim' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
): Item {
  const { words, verdict, sentences, others } = sayClaim(block, speaker, detail);
  const quotes = sentences.map(({ citation, also, same, said }) => {
    const { passage, start, quote } = citation;
    const say = (words: string, at: number) => sayWords(passage, start + at, words, speaker);
    const text = setOff(quote, same.source, detail.quote, say, bold);
    const shown = quoted(`${text} ${sayMark(citation, speaker)}`);
    const places = saySameText(also, detail.same, speaker).map(small);
    return { shown: [shown, ...places], said };
  });
  const isOne = quotes.length === 1;
  const lines = quotes.flatMap(({ shown, said }) =>
    isOne ? [...said, ...shown] : [...shown, ...said],
  );
  const marks = sayMarks(
    others.map(({ citation }) => citation),
    speaker,
  );
  return {
    text: [boldLines(words), verdict, ...lines].join('\n'),
    ...(marks === '' ? {} : { place: speaker.say('citation.also', { places: { words: marks } }) }),
    passages: [...new Set(citationsOf([block]).map(({ passage }) => passage))],
  };
}
