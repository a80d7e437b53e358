import { writeChineseDates } from '../../text/foreign-dates.ts';
import { fold } from '../../text/normalize.ts';
import { writeDigits } from '../../text/numerals.ts';

/** Words as a claim is compared by: folded, numbers in digits, dates in Chinese. */
export function comparedText(words: string): string {
  return writeChineseDates(writeDigits(fold(words)));
}
