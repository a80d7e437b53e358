import { fold } from '../../text/normalize.ts';
import { writeDigits } from '../../text/numerals.ts';
import { writeShortDates } from '../../text/short-dates.ts';

/** Words as a claim is compared by: folded, numbers in digits, dates in Chinese. */
export function comparedText(words: string): string {
  return writeShortDates(writeDigits(fold(words)));
}
