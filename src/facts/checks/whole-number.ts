import type { Quantity } from '../../text/quantities.ts';
import { createFindOverlaps, type Span, within } from '../../text/span.ts';
import {
  clausesOf,
  oncePerSentence,
  quantitiesAt,
  type SourceSentence,
} from '../source-sentence.ts';
import { says, whenWordsIn } from '../when.ts';
import type { Check, Hypothesis, Match } from './check.ts';

/** Doubts a number without its bound or its period. */
export const wholeNumber: Check = {
  name: 'whole number',
  counts:
    'words that bound the number (超过, 约, 以上) or may give its period (单月, 财年) and that the fact leaves out',
  proves: [{ fact: 'figure', text: '腾讯用户3亿。' }],
  leavesOpen: [
    { fact: 'figure', text: '腾讯用户超过3亿。' },
    { fact: 'figure', text: '腾讯单月用户3亿。' },
    { fact: 'figure', text: '单月公布,腾讯用户3亿。' },
  ],
  doubts: (reading, claim) =>
    claim.statement.parts.flatMap((part, n) => {
      const spot = reading.spots[n];
      if (part.kind !== 'quantity' || spot === undefined) return [];
      const { sentence } = reading;
      const number = numberAt(spot, sentence);
      const whole =
        number === undefined || within(number, spot) ? [] : [`it says ${sentence.slice(number)}`];
      const periods = periodsIn(sentence).filter(isLeftOut(reading, claim));
      return [
        ...whole,
        ...periods.map((period) => `the number may be for ${sentence.slice(period)}`),
      ];
    }),
};

/** The number in, or around, some words of a sentence. */
export function numberAt(words: Span, sentence: SourceSentence): Quantity | undefined {
  return quantitiesAt(sentence)(words)[0];
}

const periodsIn = oncePerSentence(({ text, lexicon }) => lexicon.findPeriods(text));

/** Tells whether a part of the sentence appears in no field of the fact. */
function isLeftOut({ sentence, spots }: Pick<Match, 'sentence' | 'spots'>, claim: Hypothesis) {
  const saidAt = createFindOverlaps([...spots, ...whenWordsIn(claim, sentence)]);
  return (part: Span) => saidAt(part).length === 0;
}

/**
 * The words for the period of a number that appear in no field of the fact: those in its clause, or
 * else in the last clause before it that has any. If that clause has the fact's own date, earlier
 * periods belong to something else: 每月两次, 全年举办20场.
 */
export function periodsOf(
  number: Span,
  reading: Pick<Match, 'sentence' | 'spots'>,
  claim: Hypothesis,
): Span[] {
  const { sentence } = reading;
  const { when, year } = claim;
  const said = longestOf([
    ...periodsIn(sentence),
    ...(when === undefined ? sentence.dates : []),
  ]).toSorted((a, b) => a.start - b.start);
  const dates = when === undefined ? [] : sentence.dates.filter((date) => says(date, when, year));
  const ownAt = createFindOverlaps([...dates, ...whenWordsIn(claim, sentence)]);
  const isOwn = (part: Span) => ownAt(part).length > 0;
  const saidAt = createFindOverlaps(said);
  const upTo = clausesOf(sentence).filter(({ start }) => start < number.end);
  for (const clause of upTo.toReversed()) {
    const periods = saidAt(clause).filter((period) => within(period, clause));
    if (periods.length > 0 || isOwn(clause)) {
      return periods.filter(isLeftOut(reading, claim)).filter((period) => !isOwn(period));
    }
  }
  return [];
}

/** Keeps the longest of overlapping places: 第一季度 already contains 季度. */
function longestOf(places: readonly Span[]): Span[] {
  const at = createFindOverlaps(places.map((place, n) => ({ ...place, n })));
  const length = ({ start, end }: Span) => end - start;
  return places.filter((place, n) =>
    at(place).every(
      (other) =>
        other.n === n ||
        length(other) < length(place) ||
        (length(other) === length(place) && other.n > n),
    ),
  );
}
