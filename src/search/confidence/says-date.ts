import { type DateMention, intervalOf, isWithin, type PartialDate } from '../../text/dates.ts';

/**
 * Whether a date that is asked for is one of those that are said, or the year of the article where
 * none is.
 * @param published when the article was, where that is known: its year is that of dates without one
 */
export function saysDate(
  date: DateMention,
  said: readonly DateMention[],
  published: PartialDate | undefined,
): boolean {
  const own = published === undefined ? undefined : Number(published.slice(0, 4));
  const asked = intervalOf(date, date.year ?? own);
  if (asked === undefined) return true;
  const isMeant = ({ year, yearOffset = 0, ...mention }: DateMention) => {
    const meant = year ?? (own === undefined ? undefined : own + yearOffset);
    const interval = intervalOf(mention, meant);
    return interval !== undefined && isWithin(interval, asked);
  };
  if (said.some(isMeant)) return true;
  return said.length === 0 && date.year === own && date.from.month === undefined;
}
