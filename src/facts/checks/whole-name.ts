import { createFindOverlaps, type Span, within } from '../../text/span.ts';
import { oncePerSentence, segmentsOf } from '../source-sentence.ts';
import { sidesOfParts } from '../statement.ts';
import type { Check, Match } from './check.ts';

/** Doubts names of a side that may mean another entity or be part of a longer name. */
export const wholeName: Check = {
  name: 'whole name',
  counts:
    'names of a side that may mean another entity (光大 alone, a product) or be part of a longer name (光大理财, 腾讯音乐)',
  proves: [{ fact: 'partnership', text: '腾讯与中国银行合作。' }],
  leavesOpen: [
    { fact: 'partnership', text: '腾讯音乐与中国银行合作。' },
    { fact: 'partnership', text: '微信与中国银行合作。' },
    { fact: 'partnership', text: '与中国银行合作的是腾讯音乐。' },
    { fact: 'partnership', text: '腾讯与中国银行理财合作。' },
  ],
  doubts: (reading, { statement }) => {
    const { sentence, spots } = reading;
    const end = Math.max(...spots.map((spot) => spot.end));
    return sidesOfParts(statement).flatMap(({ id }) =>
      sentence.mentions
        .filter((mention) => mention.id === id && spots.some((spot) => within(mention, spot)))
        .flatMap((mention) => {
          const name = sentence.slice(mention);
          if (!mention.isCertain) return [`${name} alone may not mean ${id}`];
          return [
            ...longerBody(mention, reading),
            ...(mention.end === end ? goesOn(mention, reading) : []),
          ];
        }),
    );
  },
};

const longer = oncePerSentence((sentence) =>
  sentence.lexicon.bodies.findLonger(sentence.text, segmentsOf(sentence), sentence.mentions),
);

/**
 * The words right after a name may be the rest of it, even if they are part of the fact; not if
 * organisation, office and speaker are one part.
 */
function longerBody(name: Span, { sentence, spots }: Match): string[] {
  const body = longer(sentence)(name);
  if (body === undefined || spots.some((spot) => within(body, spot))) return [];
  return [`${sentence.slice(body)} is a longer name`];
}

const wordsAt = oncePerSentence((sentence) => createFindOverlaps(segmentsOf(sentence)));

/** Checks the word right after the last part of the fact; other-words.ts checks all others. */
function goesOn(name: Span, { sentence }: Match): string[] {
  const { text } = sentence;
  if (!/[\p{L}\p{N}]/u.test(text.charAt(name.end))) return [];
  const [next] = wordsAt(sentence)({ start: name.end, end: name.end + 1 });
  const word = text.slice(name.end, next?.end);
  const whole = { start: name.start, end: next?.end ?? name.end };
  return sentence.lexicon.isFiller(word) ? [] : [`${sentence.slice(whole)} may be a longer name`];
}
