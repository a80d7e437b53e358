import { fold } from '../../text/normalize.ts';
import { within } from '../../text/span.ts';
import { findLatinNames } from '../bodies.ts';
import { oncePerSentence } from '../source-sentence.ts';
import { type Side, sidesOfParts } from '../statement.ts';
import type { Check, Hypothesis, Match } from './check.ts';

/** Nobody else in the sentence may be meant. */
export const otherEntity: Check = {
  name: 'other entity',
  counts:
    'names in the sentence that could take the place of a side: other entities of a kind that it may be, names in Latin letters, and, where the sides have roles, the other side',
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
  // Organisation, office and name stand together: nobody else can come between.
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

/** Whether two could change places: each is of a kind that the other one's place takes. */
function canSwap(one: Side, other: Side, { mentions }: Match['sentence']): boolean {
  const isOf = ({ id }: Side, { takes }: Side) =>
    mentions.some((mention) => mention.id === id && takes.includes(mention.type));
  return one !== other && isOf(one, other) && isOf(other, one);
}

/** Names in Latin letters, and the words among which they are no other ones; each once. */
const latinOf = oncePerSentence(({ text, mentions, terms, dates, source }) => ({
  names: [...new Set(findLatinNames(source))],
  known: new Set([...mentions, ...terms].map(({ start, end }) => text.slice(start, end))),
  ofDates: new Set(dates.flatMap(({ start, end }) => text.slice(start, end).split(' '))),
}));

/** In Chinese a name that nobody lists is a word like others, at which other-words.ts looks. */
function latinNames({ sentence, spots }: Match, { statement, lexicon }: Hypothesis): string[] {
  const takesBodies = sidesOfParts(statement).some(({ takes }) => takes.includes('organisation'));
  if (!takesBodies) return [];
  const { text } = sentence;
  const { names, known, ofDates } = latinOf(sentence);
  const said = [...known, ...spots.map(({ start, end }) => text.slice(start, end))];
  const others = names.filter((name) => {
    // In June 2019: what begins a sentence has a capital as well.
    const words = fold(name).split(' ');
    const isName = words.map((word) => !lexicon.isFiller(word) && !ofDates.has(word));
    const own = words.slice(isName.indexOf(true), isName.lastIndexOf(true) + 1).join(' ');
    return isName.includes(true) && !said.some((each) => each.includes(own));
  });
  return others.map((name) => `${name} may be another body`);
}
