import { fold } from '../../text/normalize.ts';
import { within } from '../../text/span.ts';
import { findLatinNames } from '../bodies.ts';
import { oncePerSentence } from '../source-sentence.ts';
import { type Side, sidesOfParts } from '../statement.ts';
import type { Check, Hypothesis, Match } from './check.ts';

/** Doubts every other name in the sentence: the fact could be about it. */
export const otherEntity: Check = {
  name: 'other entity',
  counts:
    'names in the sentence that could take the place of a side: other entities of a type that it accepts, names in Latin letters, and, if the sides have roles, the other side',
  proves: [{ fact: 'partnership', text: '腾讯与中国银行达成合作。' }],
  leavesOpen: [
    { fact: 'partnership', text: '腾讯、百度与中国银行合作。' },
    { fact: 'partnership', text: '腾讯与中国银行合作,Visa也在场。' },
    { fact: 'figure', text: '腾讯用户3亿,百度也在场。' },
  ],
  doubts: (reading, claim) => [...entities(reading, claim), ...latinNames(reading, claim)],
};

function entities({ sentence, spots }: Match, { statement, isDirected }: Hypothesis): string[] {
  const sides = sidesOfParts(statement);
  // Organisation, office and name are adjacent, so no other name can come between them.
  const open = statement.parts.some(({ kind }) => kind === 'speaker') ? [] : sides;
  const others = sentence.mentions.flatMap((mention) => {
    if (spots.some((spot) => within(mention, spot))) return [];
    const rivals = open.filter(
      ({ id, takes }) => id !== mention.id && takes.includes(mention.type),
    );
    const isSide = sides.some(({ id }) => id === mention.id);
    return isSide
      ? []
      : rivals.slice(0, 1).map(({ id }) => ({ id, name: sentence.slice(mention) }));
  });
  const swapped = isDirected
    ? open.flatMap((side) => {
        const other = open.find((each) => canSwap(side, each, sentence));
        return other === undefined ? [] : { id: side.id, name: other.id };
      })
    : [];
  return [...others, ...swapped].map(({ id, name }) => `${name} could take the place of ${id}`);
}

/** Whether two sides could change places: each is named, with a type that the other accepts. */
function canSwap(one: Side, other: Side, { mentions }: Match['sentence']): boolean {
  const isOf = ({ id }: Side, { takes }: Side) =>
    mentions.some((mention) => mention.id === id && takes.includes(mention.type));
  return one !== other && isOf(one, other) && isOf(other, one);
}

/** The names in Latin letters, each once, and the words among which a name is not another one. */
const latinOf = oncePerSentence(({ text, mentions, terms, dates, source }) => ({
  names: [...new Set(findLatinNames(source))],
  known: new Set([...mentions, ...terms].map(({ start, end }) => text.slice(start, end))),
  ofDates: new Set(dates.flatMap(({ start, end }) => text.slice(start, end).split(' '))),
}));

/** Unlisted names in Latin letters. In Chinese they are like other words: see other-words.ts. */
function latinNames({ sentence, spots }: Match, { statement, lexicon }: Hypothesis): string[] {
  const takesBodies = sidesOfParts(statement).some(({ takes }) => takes.includes('organisation'));
  if (!takesBodies) return [];
  const { text } = sentence;
  const { names, known, ofDates } = latinOf(sentence);
  const said = [...known, ...spots.map(({ start, end }) => text.slice(start, end))];
  const others = names.filter((name) => {
    // In June 2019: the first word of a sentence has a capital too.
    const words = fold(name).split(' ');
    const isName = words.map((word) => !lexicon.isFiller(word) && !ofDates.has(word));
    const own = words.slice(isName.indexOf(true), isName.lastIndexOf(true) + 1).join(' ');
    return isName.includes(true) && !said.some((each) => each.includes(own));
  });
  return others.map((name) => `${name} may be another organisation`);
}
