import { OF } from '../language/zh/fillers.ts';
import { type DateMention, type Interval, isWithin } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { findQuantities, readQuantity } from '../text/quantities.ts';
import { overlaps, within } from '../text/span.ts';
import { withoutZeroWidth } from '../text/zero-width.ts';
import type { Hypothesis } from './checks/check.ts';
import { numberAt, periodsOf } from './checks/whole-number.ts';
import { isQuoted, type Quote } from './prove.ts';
import { mentionsAt, type SourceSentence } from './source-sentence.ts';
import { type Part, sidesOfParts, spotsOf } from './statement.ts';
import { daysOf, says } from './when.ts';

/** A field that the quotes do not contain, and what to do about it. */
export interface Missing {
  readonly field: string;
  readonly what: string;
  readonly remedy: string;
}

/**
 * What the quotes do not contain of a statement, whoever believes it. They need the words of every
 * field and the parts of the date. Numbers have to be whole, except for words that bound them or
 * give their period.
 */
export function findMissing(
  { statement, when, year }: Hypothesis,
  quotes: readonly Quote[],
  sentences: readonly SourceSentence[],
): Missing[] {
  const missing = statement.parts.flatMap((part) => missingOf(part, quotes, sentences));
  const isStated =
    when === undefined ||
    !statement.isDated ||
    sentences.some(({ dates }) =>
      dates.some((date) => says(date, when, year) || holdsParts(date, when, year)),
    );
  if (isStated) return missing;
  const said = sentences.flatMap(({ dates, ...sentence }) =>
    dates.map((date) => sentence.slice(date)),
  );
  return [
    ...missing,
    {
      field: 'when',
      what: `no quoted sentence gives this date (dates in them: ${said.join(', ') || 'none'}).`,
      remedy:
        'write the date exactly as precise as the text; if its sentence has no year, add year_from with the words that give it, or with published; if it has one, leave year_from out; or leave when out.',
    },
  ];
}

/** Whether a day or month of the text lies in a less precise `when`, which a person may choose. */
function holdsParts(date: DateMention, when: Interval, year: number | undefined): boolean {
  const meant = daysOf(date, year);
  return (
    meant?.from !== undefined &&
    meant.from === meant.to &&
    when.from === when.to &&
    isWithin(meant, when)
  );
}

function missingOf(
  part: Part,
  quotes: readonly Quote[],
  sentences: readonly SourceSentence[],
): Missing[] {
  switch (part.kind) {
    case 'verb':
      return [];
    case 'speaker': {
      const sides = sidesOfParts({ parts: [part], isDated: false });
      const missing = sides.flatMap((side) => missingOf(side, quotes, sentences));
      return missing.length > 0 ? missing : missingOffice(part.office, quotes, sentences);
    }
    case 'side': {
      const isNamed = sentences.some((sentence) => spotsOf(part, sentence).length > 0);
      return isNamed
        ? []
        : [
            {
              field: part.field,
              what: `no quoted sentence names ${part.id}.`,
              remedy: 'quote the sentence that does, or drop the fact.',
            },
          ];
    }
    case 'quantity':
      return [...missingWords(part, quotes), ...missingNumber(part, sentences)];
    default:
      return missingWords(part, quotes);
  }
}

/** An office has to be whole: 原司长 is not 司长, and 事业部总经理 is not 总经理. */
function missingOffice(
  office: string,
  quotes: readonly Quote[],
  sentences: readonly SourceSentence[],
): Missing[] {
  const field = 'office';
  const missing = missingWords({ field, words: office }, quotes);
  if (missing.length > 0) return missing;
  const before = sentences.flatMap((sentence) =>
    wordsAt(office, sentence).map(({ start }) => {
      const named = mentionsAt(sentence)({ start: start - 1, end: start }).length > 0;
      return named ? '' : sentence.text.slice(Math.max(0, start - 2), start);
    }),
  );
  if (before.some((text) => !/[\p{L}\p{N}]$/u.test(text) || text.endsWith(OF))) return [];
  const what = `"${office}" is only part of a longer office.`;
  return [{ field, what, remedy: 'give all words between the organisation and the name.' }];
}

function missingWords(
  { field, words }: { field: string; words: string },
  quotes: readonly Quote[],
): Missing[] {
  const said = withoutZeroWidth(words);
  if (quotes.some(({ quote }) => withoutZeroWidth(quote).includes(said))) return [];
  return [
    {
      field,
      what: `"${words}" appears in no quote.`,
      remedy: 'quote the words, letter for letter, or leave them out.',
    },
  ];
}

function missingNumber(
  { field, words }: { field: string; words: string },
  sentences: readonly SourceSentence[],
): Missing[] {
  if (readQuantity(fold(words)) === undefined) {
    const what =
      findQuantities(fold(words)).length > 1
        ? `"${words}" contains several numbers.`
        : `"${words}" cannot be read as one number.`;
    return [{ field, what, remedy: 'give one whole number with its unit, as the text has it.' }];
  }
  const places = sentences.flatMap((sentence) =>
    wordsAt(words, sentence).map((spot) => ({ sentence, spot, number: numberAt(spot, sentence) })),
  );
  const isWhole = places.some(
    ({ spot, number }) => number !== undefined && !number.unread && within(number.core, spot),
  );
  if (isWhole || places.length === 0) return [];
  const longer = places.map(({ sentence, number }) =>
    number === undefined ? '' : sentence.slice(number),
  );
  const what = `"${words}" is only part of the number "${longer[0]}".`;
  return [{ field, what, remedy: 'give it with its sign, range, scale, currency and unit.' }];
}

/** Where words appear in a sentence, even as part of a number. */
function wordsAt(words: string, { text }: SourceSentence) {
  const folded = fold(words);
  const spots = [];
  for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
    spots.push({ start: at, end: at + folded.length });
  }
  return spots;
}

/** By field, the numbers that a statement gives in part, as the text has them whole. */
export function wholeNumbers(
  claim: Hypothesis,
  quotes: readonly Quote[],
  sentences: readonly SourceSentence[],
): Record<string, string> {
  const { statement } = claim;
  const whole = statement.parts.flatMap((part): [string, string][] => {
    if (part.kind !== 'quantity') return [];
    for (const sentence of sentences.filter((each) =>
      quotes.some((quote) => isQuoted(each, quote)),
    )) {
      for (const spot of wordsAt(part.words, sentence)) {
        const number = numberAt(spot, sentence);
        if (number === undefined || !within(number.core, spot)) continue;
        const span = {
          start: Math.min(spot.start, number.start),
          end: Math.max(spot.end, number.end),
        };
        const fields = statement.parts.flatMap((other) => spotsOf(other, sentence));
        const periods = periodsOf(spot, { sentence, spots: fields }, claim)
          .filter((period) => !overlaps(period, span))
          .map((period) => sentence.slice(period));
        const said = [...periods, sentence.slice(span)].join(' ');
        if (said !== part.words) return [[part.field, said]];
        return [];
      }
    }
    return [];
  });
  return Object.fromEntries(whole);
}
