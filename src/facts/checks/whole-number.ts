import { PERIODS } from '../../language/zh/periods.ts';
import { createFindWords } from '../../text/find-words.ts';
import { splitClauses } from '../../text/sentences.ts';
import { overlaps, type Span, within } from '../../text/span.ts';
import type { SourceSentence } from '../source-sentence.ts';
import { whenWordsIn } from '../when.ts';
import type { Check, Claim, Reading } from './check.ts';

const findPeriods = createFindWords(PERIODS);

/** The number with all that bounds it, and the time that it is of. */
export const wholeNumber: Check = {
  name: 'whole number',
  counts:
    'words that bound the number (超过, 约, 以上) and that the fact leaves out, and words of the sentence that may say of which time it is (单月, 财年)',
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
      const periods = findPeriods(sentence.text).filter(isLeftOut(reading, claim));
      return [
        ...whole,
        ...periods.map((period) => `the number may be that of ${sentence.slice(period)}`),
      ];
    }),
};

/** The number that words hold. */
export function numberAt(words: Span, { quantities }: SourceSentence) {
  return quantities.find((number) => overlaps(number, words));
}

/** Whether the fact says a part of the sentence in none of its fields. */
function isLeftOut({ sentence, spots }: Pick<Reading, 'sentence' | 'spots'>, claim: Claim) {
  const said = [...spots, ...whenWordsIn(claim, sentence)];
  return (part: Span) => !said.some((spot) => overlaps(part, spot));
}

/**
 * What says of which time a number is, and stands in no part of the fact: in its clause, else in
 * the last one before it that says any.
 */
export function periodsOf(
  number: Span,
  reading: Pick<Reading, 'sentence' | 'spots'>,
  claim: Claim,
): Span[] {
  const { text, dates } = reading.sentence;
  const all = [...findPeriods(text), ...(claim.when === undefined ? dates : [])]
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    // 季度 stands in 第一季度 already.
    .filter((period, n, longer) => !longer.slice(0, n).some((other) => overlaps(other, period)))
    .filter(isLeftOut(reading, claim))
    .toSorted((a, b) => a.start - b.start);
  const upTo = splitClauses(text).filter(({ start }) => start < number.end);
  const byClause = upTo
    .toReversed()
    .map((clause) => all.filter((period) => within(period, clause)));
  return byClause.find((periods) => periods.length > 0) ?? [];
}
