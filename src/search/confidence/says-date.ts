import { type DateMention, intervalOf, isWithin, type PartialDate } from '../../text/dates.ts';

/**
 * Whether one of the dates that a text says is within the one asked for; a text without dates has
 * the year of its article.
 * @param published the article's date, if known; dates without a year are in its year
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
