import type { DateMention } from '../../text/dates.ts';

/** A date as far as it is given. */
export type DateParts = Pick<DateMention, 'year' | 'month' | 'day'>;

/** How a claim's date stands to one of the source. */
export type Comparison =
  /** The source says it, at least as precisely. */
  | 'same'
  /** A part that both give is another one. */
  | 'other'
  /** The source says less, or something else: neither proof nor contradiction. */
  | 'unlike';

const PARTS = ['year', 'month', 'day'] as const;

/**
 * @param published the year of the article: where the source's date has no year it may stand for it,
 *   which proves a claim's year but never refutes it
 */
export function compareDates(
  claimed: DateParts,
  source: DateParts,
  published?: number,
): Comparison {
  const shared = PARTS.filter((part) => claimed[part] !== undefined && source[part] !== undefined);
  if (shared.length === 0) return 'unlike';
  if (shared.some((part) => claimed[part] !== source[part])) return 'other';
  const lacking = PARTS.filter((part) => claimed[part] !== undefined && source[part] === undefined);
  const isInferred = lacking.every((part) => part === 'year' && claimed.year === published);
  return isInferred ? 'same' : 'unlike';
}
