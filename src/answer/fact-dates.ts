import type { Fact } from '../facts/kinds.ts';
import type { Question } from '../search/question/analyze.ts';
import { intervalOf, isWithin, mayOverlap } from '../text/dates.ts';

/**
 * Whether a fact is of one of the dates asked about. A date without a year is that of any year.
 * @param how `surely`: all days of the fact lie within what is asked; `possibly`: one of them may
 */
export function isOfDates(
  { when }: Pick<Fact, 'when'>,
  dates: Question['dates'],
  how: 'possibly' | 'surely' = 'possibly',
): boolean {
  if (dates.length === 0) return true;
  if (when === undefined) return false;
  const years = [when.from, when.to].flatMap((date) =>
    date === undefined ? [] : Number(date.slice(0, 4)),
  );
  return dates.some((date) =>
    (date.year === undefined ? years : [date.year]).some((year) => {
      const asked = intervalOf(date, year);
      if (asked === undefined) return false;
      return how === 'surely' ? isWithin(when, asked) : mayOverlap(when, asked);
    }),
  );
}
