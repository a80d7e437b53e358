import { datesAt } from '../../facts/statement.ts';
import { type DateMention, toPartialDate } from '../../text/dates.ts';
import type { Alignment } from './align.ts';
import { compareDates } from './compare-dates.ts';
import { type Reading, textOf } from './read-sentence.ts';
import type { Difference } from './verdict.ts';

/**
 * Where the dates of a claim differ from those of the source sentence.
 * @returns undefined if the source neither gives nor refutes one of them
 */
export function differingDates(
  claim: Reading,
  source: Reading,
  { words }: Alignment,
  published: number,
): Difference[] | undefined {
  const own = words.filter(({ word }) => word.name === undefined);
  const candidates = [...new Set(own.flatMap(({ at }) => datesAt(at, source.statement)))];
  const differences: Difference[] = [];
  for (const date of claim.statement.dates) {
    const compared = candidates.map((other) => compareDates(date, other, published));
    if (compared.includes('same')) continue;
    const [other, ...others] = candidates;
    // Of several dates it would take understanding to know which one is meant.
    if (other === undefined || others.length > 0 || compared[0] !== 'other') return undefined;
    differences.push({ said: saidDate(date, claim), source: { words: textOf(other, source) } });
  }
  return differences;
}

/** A date of the claim, to be shown as the reader writes dates; as it stands where it has no year. */
export function saidDate(date: DateMention, claim: Reading): Difference['said'] {
  const whole = toPartialDate(date);
  return whole === undefined ? { asked: textOf(date, claim) } : { date: whole };
}
