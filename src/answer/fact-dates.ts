import type { Fact } from '../facts/kinds.ts';
import type { Question } from '../search/analyze.ts';
import { dateParts } from '../text/dates.ts';

/**
 * Whether a fact is of one of the dates asked about. A part that the question lacks is not compared;
 * one that the fact lacks leaves it open, which is `possibly`, not `surely`.
 */
export function isOfDates(
  { when }: Fact,
  dates: Question['dates'],
  how: 'possibly' | 'surely' = 'possibly',
): boolean {
  if (dates.length === 0) return true;
  if (when === undefined) return false;
  const said = dateParts(when);
  return dates.some((asked) =>
    (['year', 'month', 'day'] as const).every((part) => {
      if (asked[part] === undefined) return true;
      return said[part] === undefined ? how === 'possibly' : asked[part] === said[part];
    }),
  );
}
